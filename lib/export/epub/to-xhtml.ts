// Sanitised HTML as XHTML that a book's schema takes: browsers forgive a paragraph in a list or a block in an inline element,
// XML parsers and epubcheck do not.
import { ELEMENT_NODE, TEXT_NODE } from '../../dom-numbers';
import { cleanWords } from '../../text/clean-text';
import { escapeXml } from '../../text/escape/xml';

const BLOCKS =
  'p,div,h1,h2,h3,h4,h5,h6,ul,ol,dl,li,blockquote,pre,figure,figcaption,table,hr,details,section';
/** Elements of running text: they may hold no block. */
const PHRASING =
  'p,h1,h2,h3,h4,h5,h6,span,b,i,em,strong,u,s,small,sub,sup,mark,cite,q,code,kbd,samp,var,del,ins,abbr,dfn,bdi,bdo,time,pre';

/** What each element may keep, besides what all may. */
const KEPT: Record<string, readonly string[]> = {
  a: ['href', 'class'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  math: ['display', 'xmlns'],
};
const KEPT_BY_ALL = new Set(['id', 'lang', 'dir', 'title']);

/** Changes the nodes on the way. */
export function toXhtml(body: DocumentFragment): string {
  for (const element of [...body.querySelectorAll('*')]) keepAttributes(element);
  for (const list of body.querySelectorAll('ul,ol')) wrapStrays(list, ['li'], 'li');
  for (const list of body.querySelectorAll('dl')) wrapStrays(list, ['dt', 'dd', 'div'], 'dd');
  for (const list of body.querySelectorAll('dl')) if (!hasTerms(list)) unwrapTerms(list);
  for (const element of [...body.querySelectorAll(PHRASING)].reverse())
    if (element.querySelector(BLOCKS)) rename(element, 'div');
  for (const figure of body.querySelectorAll('figure')) settleCaption(figure);
  return serialize(body);
}

function keepAttributes(element: Element): void {
  const kept = KEPT[element.localName] ?? [];
  const isMath = element.namespaceURI === MATHML;
  for (const name of element.getAttributeNames())
    if (!isMath && !KEPT_BY_ALL.has(name) && !kept.includes(name)) element.removeAttribute(name);
  // Pixels are whole numbers in XHTML.
  for (const side of ['width', 'height'])
    if (!/^\d{1,5}$/.test(element.getAttribute(side) ?? '')) element.removeAttribute(side);
}

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** What stands in a list without being one of its items becomes one. */
function wrapStrays(list: Element, allowed: readonly string[], item: string): void {
  for (const node of [...list.childNodes]) {
    const isItem = node.nodeType === ELEMENT_NODE && allowed.includes((node as Element).localName);
    if (isItem) continue;
    if (!node.textContent?.trim() && !(node as Element).querySelector?.('img')) {
      node.remove();
      continue;
    }
    const wrapper = list.ownerDocument.createElement(item);
    node.replaceWith(wrapper);
    wrapper.append(node);
  }
  // A list without items is none.
  if (list.children.length === 0) list.remove();
}

/** Each group of a definition list is a term or more with what is said of them (HTML 4.4.9). */
function hasTerms(list: Element): boolean {
  const parts = [...list.children];
  if (parts.every(({ localName }) => localName === 'div')) return parts.every(opensWithTerm);
  return parts.every(({ localName }) => localName !== 'div') && opensWithTerm(list);
}

function opensWithTerm({ children }: Element): boolean {
  const names = [...children].map(({ localName }) => localName);
  const isList = names.every((name) => name === 'dt' || name === 'dd');
  return isList && names[0] === 'dt' && names.at(-1) === 'dd';
}

/** A list without terms is none. */
function unwrapTerms(list: Element): void {
  for (const part of list.querySelectorAll('dt,dd'))
    if (part.closest('dl') === list) rename(part, 'div');
  rename(list, 'div');
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of ['id', 'lang', 'dir'])
    if (element.hasAttribute(attribute))
      renamed.setAttribute(attribute, element.getAttribute(attribute) ?? '');
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** A figure has one caption, first or last. */
function settleCaption(figure: Element): void {
  const [first, ...more] = figure.querySelectorAll(':scope > figcaption');
  for (const caption of more) rename(caption, 'p');
  if (first && figure.firstElementChild !== first) figure.append(first);
}

const EMPTY = new Set(['br', 'hr', 'img', 'wbr']);

function serialize(parent: Node): string {
  return [...parent.childNodes].map(serializeNode).join('');
}

function serializeNode(node: Node): string {
  if (node.nodeType === TEXT_NODE)
    return escapeXml(cleanWords(node.nodeValue ?? '')).replace(/&#10;/g, '\n');
  if (node.nodeType !== ELEMENT_NODE) return '';
  const element = node as Element;
  const name = element.localName;
  const attributes = element
    .getAttributeNames()
    .map((key) => ` ${key}="${escapeXml(cleanWords(element.getAttribute(key) ?? ''))}"`)
    .join('');
  const space = name === 'math' ? ` xmlns="${MATHML}"` : '';
  const open = `<${name}${space}${attributes.replace(/ xmlns="[^"]*"/, '')}`;
  return EMPTY.has(name) ? `${open}/>` : `${open}>${serialize(element)}</${name}>`;
}
