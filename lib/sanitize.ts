// The one exit for HTML: untrusted markup in, a fragment of allowed elements and attributes out.
// The lists are closed: what is not named here does not exist in a clean article.
import DOMPurify, { type Config } from 'dompurify';
import { cleanImage, cleanLink } from './url/clean-link';

export const ALLOWED_TAGS: readonly string[] =
  `a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure
  h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup
  table tbody td th thead time tr u ul var`.split(/\s+/);

export const ALLOWED_ATTRIBUTES: readonly string[] =
  'alt colspan datetime dir height href lang rel referrerpolicy loading rowspan src start target title width'.split(
    ' ',
  );

/** px: a picture this small on both sides counts visits */
const PIXEL = 3;

/** One object for every call: DOMPurify builds its tables anew for another. */
const CONFIG: Config = {
  ALLOWED_TAGS: [...ALLOWED_TAGS],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  KEEP_CONTENT: true,
  IN_PLACE: true,

  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/)/i,
};

function fixLink(link: Element, base: string): void {
  const href = cleanLink(link.getAttribute('href') ?? '', base);
  for (const name of link.getAttributeNames())
    if (name !== 'title' && !(href && name === 'href')) link.removeAttribute(name);
  if (!href) return;
  link.setAttribute('href', href);
  link.setAttribute('rel', 'noopener noreferrer nofollow');
  link.setAttribute('target', '_blank');
}

const sideOf = (image: Element, side: string) =>
  Number.parseInt(image.getAttribute(side) ?? '', 10) || Number.POSITIVE_INFINITY;

/** Not a counting pixel, and at an address that a reader may load. */
function isSeen(image: Element, base: string): boolean {
  const pixel = sideOf(image, 'width') <= PIXEL && sideOf(image, 'height') <= PIXEL;
  return !pixel && cleanImage(image.getAttribute('src') ?? '', base) !== '';
}

function fixImage(image: Element, base: string): void {
  image.setAttribute('src', cleanImage(image.getAttribute('src') ?? '', base));
  image.setAttribute('loading', 'lazy');
  image.setAttribute('referrerpolicy', 'no-referrer');
}

/** Attributes that only links and pictures carry; nobody else may bring them. */
const OWN_ATTRIBUTES = ['href', 'src', 'rel', 'target', 'loading', 'referrerpolicy'];

function removeOwn(element: Element): void {
  if (!element.hasAttributes()) return;
  for (const name of OWN_ATTRIBUTES) element.removeAttribute(name);
}

function fixAttributes(root: ParentNode, base: string): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'a') fixLink(element, base);
    else if (element.localName !== 'img') removeOwn(element);
    else if (isSeen(element, base)) fixImage(element, base);
    else element.remove();
  }
}

/** Untrusted HTML as a fragment that holds allowed elements and absolute http(s) addresses only. */
export function sanitize(html: string, baseUrl: string): DocumentFragment {
  let root = sanitizeOnce(html, baseUrl);
  // Where an element went, its children may stand where no parser would put them: a link in a link. Parsed anew they settle.
  for (let i = 0; i < MAX_ROUNDS && DOMPurify.removed.length > 0; i++)
    root = sanitizeOnce(root.innerHTML, baseUrl);
  const fragment = root.ownerDocument.createDocumentFragment();
  fragment.append(...root.childNodes);
  return fragment;
}

const MAX_ROUNDS = 3;

function sanitizeOnce(html: string, baseUrl: string): Element {
  const root = parse(html);
  removeComments(root);
  // Relative addresses must meet the page's base before they meet DOMPurify's filter.
  fixAddresses(root, baseUrl);
  DOMPurify.sanitize(root, CONFIG);
  fixAttributes(root, baseUrl);
  return root;
}

/** DOMPurify takes an element for an attack where a comment stands beside text like “<harbour”, and would take it out with its words. */
function removeComments(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, 128 /* SHOW_COMMENT */);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
}

const TAGS = new Set(ALLOWED_TAGS);
const ATTRIBUTES = new Set(ALLOWED_ATTRIBUTES);
const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Holds a tree that was built, not parsed, to the same lists in one walk: other elements go with all they hold, other attributes go,
 * addresses become absolute. Nothing is parsed here, so nothing can turn into something else; whoever shows the result as markup
 * passes it through `sanitize`.
 */
export function sanitizeBuilt(root: Element, baseUrl: string): void {
  const walker = root.ownerDocument.createTreeWalker(root, 1 /* SHOW_ELEMENT */);
  const refused: Element[] = [];
  for (let at = walker.nextNode() as Element | null; at; at = walker.nextNode() as Element | null) {
    if (!TAGS.has(at.localName) || at.namespaceURI !== HTML) refused.push(at);
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
  else if (isSeen(element, base)) fixImage(element, base);
  else refused.push(element);
}

/** In a document of its own, where nothing loads or runs. The root is a plain <div>: what the page says of <body> is not asked. */
function parse(html: string): Element {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const root = page.createElement('div');
  root.append(...page.body.childNodes);
  return root;
}

function fixAddresses(root: Element, base: string): void {
  for (const element of root.querySelectorAll('a[href],img[src]')) {
    const isLink = element.localName === 'a';
    const name = isLink ? 'href' : 'src';
    const address = element.getAttribute(name) ?? '';
    const clean = isLink ? cleanLink(address, base) : cleanImage(address, base);
    if (clean) element.setAttribute(name, clean);
    else element.removeAttribute(name);
  }
}
