// The one exit for HTML: untrusted markup in, a fragment of allowed elements and attributes out.
import createPurifier, { type Config, type DOMPurify } from 'dompurify';
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_TAGS,
  fixAddresses,
  fixAttributes,
  MATH_TAGS,
} from './allowed-markup';
import { SHOW_COMMENT } from './dom-numbers';
import { type DomWindow, parseWith, UnsupportedDom, windowFor } from './inert-document';

const ADDRESSES = new Set(['href', 'src']);

/** One object for every call: DOMPurify builds its tables anew for another. */
const CONFIG: Config = {
  ALLOWED_TAGS: [...ALLOWED_TAGS, ...MATH_TAGS],
  // The source of a formula stands beside it: once is enough.
  ADD_FORBID_CONTENTS: ['annotation'],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
  // The pattern below is for addresses alone: without this it is asked of every value.
  ADD_URI_SAFE_ATTR: ALLOWED_ATTRIBUTES.filter((name) => !ADDRESSES.has(name)),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  KEEP_CONTENT: true,
  IN_PLACE: true,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/)/i,
  // By default it makes a policy, and a site that allows none is told of it. Nothing is handed to it as text here.
  TRUSTED_TYPES_POLICY: null,
};

export interface DomOptions {
  /** A document of the DOM to work with; needed where there is no global window. */
  document?: Document | undefined;
  /** Given, of a long text the beginning alone is answered. */
  later?: Later | undefined;
}

export interface Later {
  /** How much of it, in characters. */
  after: number;
  /** Called with how to have what follows. */
  give(rest: () => DocumentFragment): void;
}

/** Untrusted HTML as a fragment that holds allowed elements and absolute http(s) addresses only. Throws `UnsupportedDom`. */
export function sanitize(
  html: string,
  baseUrl: string,
  { document, later }: DomOptions = {},
): DocumentFragment {
  const purifier = trustedPurifier(windowFor(document));
  const whole = rootOf(purifier.parse(html));
  const clean = (root: Element) => sanitizeWith(purifier, root, baseUrl);
  if (!later || whole.textContent.length < LONG) return clean(whole);
  const first = whole.cloneNode() as Element;
  while (whole.firstChild && first.textContent.length < later.after) first.append(whole.firstChild);
  later.give(() => clean(whole));
  return clean(first);
}

/** Characters: what is shorter is not worth two goes. */
const LONG = 12_000;

/** Why nothing can be sanitised with this document's DOM; '' when it can. */
export function findDomProblem(document: Document): string {
  try {
    trustedPurifier(windowFor(document));
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Purifier {
  purify: DOMPurify;
  parse(html: string): Document;
}

/** By window; null for one that was found wanting. */
const purifiers = new WeakMap<object, Purifier | null>();

/** Sanitising is never taken on trust: a window is used only when a hostile text came out of it clean. */
function trustedPurifier(window: DomWindow): Purifier {
  let purifier = purifiers.get(window);
  if (purifier === undefined) {
    purifier = tryPurifier(window);
    purifiers.set(window, purifier);
  }
  if (!purifier) throw new UnsupportedDom('this DOM does not sanitise');
  return purifier;
}

/** DOMPurify calls some DOMs supported in which attributes that run scripts get through. */
function tryPurifier(window: DomWindow): Purifier | null {
  try {
    const purify = createPurifier(window);
    const parse = (html: string) => parseWith(window, html);
    if (purify.isSupported !== true) return null;
    const fragment = sanitizeWith({ purify, parse }, rootOf(parse(PROBE)), PROBE_BASE);
    const holder = parse('').createElement('div');
    holder.append(fragment);
    return holder.innerHTML === PROBED ? { purify, parse } : null;
  } catch {
    return null;
  }
}

const PROBE_BASE = 'https://a.example/b/';
/** One of each kind of attack, and words that stay. */
const PROBE =
  '<p onclick="a()">1<img src="x" onerror="a()"><a href=" jAvascript:a()">2</a><a href="c" style="top:0" class="d">3</a></p>' +
  '<script>a()</script><iframe srcdoc="<b>"></iframe><form id="e"><input name="b">4</form>' +
  '<svg><style><img src="y" onerror="a()"></style></svg><template><b onmouseover="a()">5</b></template>' +
  '<noscript><i title="</noscript><img src=z onerror=a()>">6</i></noscript>' +
  '<math><mi><mglyph><style><!--</style><img title="--&gt;&lt;img src=w onerror=a()&gt;">';
/** Follows from the lists of what is allowed, and changes with them. */
const PROBED =
  '<p>1<img src="https://a.example/b/x" loading="lazy" referrerpolicy="no-referrer"><a>2</a>' +
  '<a href="https://a.example/b/c" rel="noopener noreferrer nofollow" target="_blank">3</a></p>' +
  '4<img src="https://a.example/b/y" loading="lazy" referrerpolicy="no-referrer"><math><mi></mi></math>';

function sanitizeWith({ purify, parse }: Purifier, given: Element, baseUrl: string) {
  let root = given;
  sanitizeOnce(purify, root, baseUrl);
  // Where an element went, its children may stand where no parser would put them: a link in a link. Parsed anew they settle.
  for (let i = 0; i < MAX_ROUNDS && purify.removed.length > 0; i++) {
    root = rootOf(parse(root.innerHTML));
    sanitizeOnce(purify, root, baseUrl);
  }
  const fragment = root.ownerDocument.createDocumentFragment();
  fragment.append(...root.childNodes);
  return fragment;
}

const MAX_ROUNDS = 3;

function sanitizeOnce(purify: DOMPurify, root: Element, baseUrl: string): void {
  removeComments(root);
  // Relative addresses must meet the page's base before they meet DOMPurify's filter.
  fixAddresses(root, baseUrl);
  purify.sanitize(root, CONFIG);
  fixAttributes(root, baseUrl);
}

/** DOMPurify takes an element for an attack where a comment stands beside text like “<harbour”, and would take it out with its words. */
function removeComments(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
}

/** A plain <div>: what the page says of <body> is not asked. */
function rootOf(page: Document): Element {
  const root = page.createElement('div');
  root.append(...page.body.childNodes);
  return root;
}
