// What a clean article is made of. The lists are closed: what is not named here does not exist in one.
import { SHOW_ELEMENT } from './dom-numbers';
import { cleanImage, cleanLink } from './url/clean-link';

export const ALLOWED_TAGS: readonly string[] =
  `a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure
  h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup
  table tbody td tfoot th thead time tr u ul var`.split(/\s+/);

/** MathML Core's presentation elements; none that holds HTML or foreign annotations, none that acts. */
export const MATH_TAGS: readonly string[] =
  `math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace
  msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover`.split(/\s+/);

export const ALLOWED_ATTRIBUTES: readonly string[] =
  `alt colspan datetime dir height href lang rel referrerpolicy loading reversed rowspan src start target title type value
  width data-checked data-embed data-language data-note accent accentunder alttext columnspan display fence linethickness mathvariant
  stretchy`.split(/\s+/);

/** Attributes that may say one of a few things; any other value goes. */
const VALUES: Record<string, RegExp> = {
  colspan: /^\d{1,3}$/,
  'data-checked': /^(?:true|false)$/,
  'data-embed': /^[a-z]{1,12}$/,
  'data-language': /^[a-z][\w+#.-]{0,19}$/i,
  'data-note': /^[\w-]{1,12}$/,
  dir: /^(?:ltr|rtl|auto)$/i,
  display: /^(?:block|inline)$/i,
  height: /^\d{1,5}$/,
  lang: /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/i,
  rowspan: /^\d{1,3}$/,
  start: /^-?\d{1,9}$/,
  type: /^[1aAiI]$/,
  value: /^-?\d{1,9}$/,
  width: /^\d{1,5}$/,
};

const HTML = 'http://www.w3.org/1999/xhtml';

/** px: a picture this small on both sides counts visits */
const PIXEL = 3;

const LINK_ATTRIBUTES = new Set(['title', 'data-note', 'lang', 'dir']);

function fixLink(link: Element, base: string): void {
  const href = cleanLink(link.getAttribute('href') ?? '', base);
  for (const name of link.getAttributeNames())
    if (!LINK_ATTRIBUTES.has(name) && !(href && name === 'href')) link.removeAttribute(name);
  removeOdd(link);
  if (!href) return;
  link.setAttribute('href', href);
  link.setAttribute('rel', 'noopener noreferrer nofollow');
  link.setAttribute('target', '_blank');
}

const sideOf = (image: Element, side: string) =>
  Number.parseInt(image.getAttribute(side) ?? '', 10) || Number.POSITIVE_INFINITY;

/** False for a counting pixel, and for a picture that a reader may not load. */
function fixImage(image: Element, base: string): boolean {
  const src = cleanImage(image.getAttribute('src') ?? '', base);
  const isPixel = sideOf(image, 'width') <= PIXEL && sideOf(image, 'height') <= PIXEL;
  if (src === '' || isPixel) return false;
  removeOdd(image);
  image.setAttribute('src', src);
  image.setAttribute('loading', 'lazy');
  image.setAttribute('referrerpolicy', 'no-referrer');
  return true;
}

/** Attributes that only links and pictures carry; nobody else may bring them. */
const OWN_ATTRIBUTES = ['href', 'src', 'rel', 'target', 'loading', 'referrerpolicy'];

function removeOwn(element: Element): void {
  if (!element.hasAttributes()) return;
  for (const name of OWN_ATTRIBUTES) element.removeAttribute(name);
  removeOdd(element);
}

/** Attributes whose value is none of those it may have. */
function removeOdd(element: Element): void {
  for (const { name, value } of [...element.attributes])
    if (VALUES[name]?.test(value) === false) element.removeAttribute(name);
}

/** After sanitising: addresses absolute, and what only links and pictures carry nowhere else. */
export function fixAttributes(root: ParentNode, base: string): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.namespaceURI === HTML && element.closest('math')) element.remove();
    else if (element.localName === 'a') fixLink(element, base);
    else if (element.localName !== 'img') removeOwn(element);
    else if (!fixImage(element, base)) element.remove();
  }
}

/** Before sanitising: relative addresses become absolute, those that may not be followed go. */
export function fixAddresses(root: Element, base: string): void {
  for (const element of root.querySelectorAll('a[href],img[src]')) {
    const isLink = element.localName === 'a';
    const name = isLink ? 'href' : 'src';
    const address = element.getAttribute(name) ?? '';
    const clean = isLink ? cleanLink(address, base) : cleanImage(address, base);
    if (clean) element.setAttribute(name, clean);
    else element.removeAttribute(name);
  }
}

const TAGS = new Set(ALLOWED_TAGS);
const MATHS = new Set(MATH_TAGS);
const ATTRIBUTES = new Set(ALLOWED_ATTRIBUTES);
export const MATHML = 'http://www.w3.org/1998/Math/MathML';

function isAllowed({ localName, namespaceURI }: Element): boolean {
  return namespaceURI === HTML
    ? TAGS.has(localName)
    : namespaceURI === MATHML && MATHS.has(localName);
}

/**
 * Holds a tree that was built, not parsed, to the same lists in one walk: other elements go with all they hold, other attributes go,
 * addresses become absolute. Nothing is parsed here, so nothing can turn into something else; whoever shows the result as markup
 * passes it through `sanitize`.
 */
export function sanitizeBuilt(root: Element, baseUrl: string): void {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT);
  const refused: Element[] = [];
  for (let at = walker.nextNode() as Element | null; at; at = walker.nextNode() as Element | null) {
    if (!isAllowed(at)) refused.push(at);
    else if (at.hasAttributes()) fixElement(at, baseUrl, refused);
  }
  for (const element of refused) element.remove();
}

function fixElement(element: Element, base: string, refused: Element[]): void {
  if (element.localName === 'a') {
    fixLink(element, base);
    return;
  }
  for (const { name } of [...element.attributes])
    if (!ATTRIBUTES.has(name)) element.removeAttribute(name);
  if (element.localName !== 'img') removeOwn(element);
  else if (!fixImage(element, base)) refused.push(element);
}
