// The live page → an inert working copy, in one bounded pass without recursion. The page is only read.
// The copy has no browsing context: nothing in it runs, loads or upgrades. Names that shadow DOM properties stay behind.
import {
  attributeOf,
  copyOf,
  localNameOf,
  nodeTypeOf,
  rootElementOf,
  shadowRootOf,
  walk,
} from './dom-access';
import { add, measureText, nothing } from './measure';
import { BLOCKS, HEADINGS, NEVER_CONTENT } from './rules/elements';
import { readBackground, readImageAddress } from './snapshot-image';
import { type CopiedElement, WorkingCopy } from './working-copy';

export const LIMITS = {
  elements: 300_000,
  /** Deeper elements are unwrapped: their text stays, at this depth. */
  depth: 200,
  /** UTF-16 code units of text */
  text: 8_000_000,
  /** UTF-16 code units of one attribute */
  attribute: 65_536,
  shadowDepth: 8,
};

const COMMENT_WITH_FIELDS = /enpproperty|<date>|<author>|pubdate/i;
const LARGE_ATTRIBUTES = ['style', 'class', 'id'];
/** Kept although their element never holds content: readers of fields need them. */
const isFieldSource = (name: string, element: Element) =>
  name === 'meta' ||
  name === 'base' ||
  (name === 'link' && attributeOf(element, 'rel') !== 'stylesheet') ||
  (name === 'script' && /ld\+json/i.test(attributeOf(element, 'type') ?? ''));

interface Place {
  /** The element of the copy that children go into. */
  into: Element;
  measure: CopiedElement;
  inLink: boolean;
  depth: number;
  /** The last thing put in was running text, so that white space after it separates words. */
  inLine: boolean;
}

export interface Snapshot {
  copy: WorkingCopy;
  /** False when the page was larger than the limits: what stands in the copy is its beginning. */
  whole: boolean;
}

class Copier {
  readonly known = new Map<Node, CopiedElement>();
  readonly live: Element[] = [];
  private textLeft = LIMITS.text;
  whole = true;

  constructor(
    private readonly page: Document,
    private readonly target: Document,
  ) {}

  /** Copies what is inside `container`, which may be a shadow root, into a place. */
  copyInside(container: Node, start: Place, shadowDepth = 0): void {
    const walker = walk(this.page, container);
    const places: Place[] = [start];
    let node = walker.firstChild();
    while (node && places.length) {
      const place = places[places.length - 1] as Place;
      const inner = this.copyNode(node, place, shadowDepth);
      const child = inner && walker.firstChild();
      if (inner && child) {
        places.push(inner);
        node = child;
        continue;
      }
      if (inner) this.close(inner, place);
      node = walker.nextSibling();
      while (!node && places.length > 1) {
        const done = places.pop() as Place;
        this.close(done, places[places.length - 1] as Place);
        walker.parentNode();
        node = walker.nextSibling();
      }
      if (this.live.length > LIMITS.elements || this.textLeft <= 0) {
        this.whole = false;
        break;
      }
    }
    while (places.length > 1) this.close(places.pop() as Place, places[places.length - 1] as Place);
  }

  private close(done: Place, outer: Place): void {
    if (done.measure === outer.measure) return;
    add(outer.measure, done.measure);
    const isBlock = BLOCKS.has(done.into.localName);
    outer.measure.hasBlock ||= done.measure.hasBlock || isBlock;
    outer.inLine = !isBlock;
  }

  /** The place for the node's children, or null when they are not wanted. */
  private copyNode(node: Node, place: Place, shadowDepth: number): Place | null {
    const type = nodeTypeOf(node);
    if (type === 1) return this.copyElement(node as Element, place, shadowDepth);
    if (type === 8) this.copyComment(node as Comment, place);
    else this.copyText(node as Text, place);
    return null;
  }

  private copyText(node: Text, place: Place): void {
    const text = node.data;
    const part = measureText(text, place.inLink);
    // White space between blocks is half of all text nodes of a page and says nothing.
    if (part.size === 0 && !place.inLine && place.into.localName !== 'pre') return;
    this.textLeft -= text.length;
    place.into.appendChild(this.target.createTextNode(text));
    place.inLine = true;
    if (part.size) add(place.measure, part);
  }

  private copyComment(node: Comment, place: Place): void {
    if (node.data.length < 20_000 && COMMENT_WITH_FIELDS.test(node.data))
      place.into.appendChild(this.target.createComment(node.data));
  }

  private copyElement(element: Element, place: Place, shadowDepth: number): Place | null {
    const name = localNameOf(element);
    if (name === 'img') return this.copyImage(element as HTMLImageElement, place);
    if (name === 'noscript') return this.copyNoscript(element, place);
    if (NEVER_CONTENT.has(name)) return this.copyFieldSource(name, element, place);
    if (name === 'button' && !HEADINGS.has(place.into.localName)) return null;
    if (place.depth >= LIMITS.depth) return this.unwrap(name, place);
    const inner = this.open(element, this.makeCopy(name, element), place);
    const shadow = shadowDepth < LIMITS.shadowDepth ? shadowRootOf(element) : null;
    if (!shadow) return inner;
    this.copyShadow(element, shadow, inner, shadowDepth + 1);
    this.close(inner, place);
    return null;
  }

  private open(element: Element, copy: Element, place: Place): Place {
    const measure = { ...nothing(), index: this.live.length, hasBlock: false };
    this.live.push(element);
    this.known.set(copy, measure);
    place.into.appendChild(copy);
    const isLink = copy.localName === 'a' && copy.hasAttribute('href');
    if (isLink) measure.links = 1;
    return {
      into: copy,
      measure,
      inLink: place.inLink || isLink,
      depth: place.depth + 1,
      inLine: false,
    };
  }

  private makeCopy(name: string, element: Element): Element {
    // A form shadows its own properties by the names of its controls; a reader needs only what is in it.
    if (name === 'form') return this.target.createElement('div');
    const copy = copyOf(this.target, element);
    for (const large of LARGE_ATTRIBUTES) {
      const value = copy.getAttribute(large);
      if (value && value.length > LIMITS.attribute) copy.removeAttribute(large);
    }
    if (name === 'a') copy.removeAttribute('ping');
    return copy;
  }

  /** Too deep: the children go where this element would have gone, on a line of their own. */
  private unwrap(name: string, place: Place): Place {
    if (BLOCKS.has(name) && place.into.lastChild?.nodeName !== 'BR')
      place.into.appendChild(this.target.createElement('br'));
    return { ...place };
  }

  private copyFieldSource(name: string, element: Element, place: Place): Place | null {
    if (!isFieldSource(name, element)) return null;
    const copy = copyOf(this.target, element);
    if (name === 'script') copy.textContent = (element.textContent ?? '').slice(0, LIMITS.text);
    place.into.appendChild(copy);
    return null;
  }

  private copyImage(image: HTMLImageElement, place: Place): Place | null {
    const src = readImageAddress(image);
    if (!src) return null;
    const copy = this.target.createElement('img');
    copy.setAttribute('src', src);
    for (const name of ['alt', 'title', 'width', 'height', 'class', 'style']) {
      const value = attributeOf(image, name);
      if (value && value.length < 2000) copy.setAttribute(name, value);
    }
    const inner = this.open(image, copy, place);
    inner.measure.images = 1;
    this.close(inner, place);
    return null;
  }

  /** <noscript> holds the real picture of a lazy one. As text when the page runs scripts, as elements when it does not. */
  private copyNoscript(element: Element, place: Place): Place | null {
    const before = place.into.lastElementChild?.localName;
    if (place.into.localName === 'head' || before === 'img' || before === 'picture') return null;
    const html = element.firstElementChild ? '' : (element.textContent ?? '');
    if (html.length > LIMITS.attribute || (html && !html.includes('<img'))) return null;
    const holder = html ? new DOMParser().parseFromString(html, 'text/html').body : element;
    const images = holder.getElementsByTagName('img');
    if (!images.length || images.length > 4) return null;
    for (const image of images) {
      const src = readImageAddress(image);
      if (src && !this.hasPicture(place.into, src)) this.copyImage(image, place);
    }
    return null;
  }

  private hasPicture(element: Element, src: string): boolean {
    const last = element.lastElementChild;
    const picture = last?.localName === 'img' ? last : last?.getElementsByTagName('img')[0];
    return !!picture && picture.getAttribute('src')?.split('?')[0] === src.split('?')[0];
  }

  /** What is shown is the shadow tree, with the host's children at its slots. */
  private copyShadow(host: Element, shadow: ShadowRoot, place: Place, shadowDepth: number): void {
    this.copyInside(shadow, place, shadowDepth);
    if (shadow.querySelector('slot')) this.copyInside(host, place, shadowDepth);
  }
}

/** A <div role=img> or lazy box whose picture is a background, with no words in it. */
export function readBackgroundPicture(element: Element): string {
  return element.firstElementChild || element.textContent?.trim() ? '' : readBackground(element);
}

function makeInertDocument(page: Document): Document {
  const target = DocumentImplementationOf(page).createHTMLDocument('');
  target.head.remove();
  target.body.remove();
  return target;
}

const implementation = Object.getOwnPropertyDescriptor(Document.prototype, 'implementation')?.get;
const DocumentImplementationOf = (page: Document): DOMImplementation => implementation?.call(page);

export function takeSnapshot(page: Document, url: string): Snapshot {
  const target = makeInertDocument(page);
  const root = target.documentElement;
  const copier = new Copier(page, target);
  const live = rootElementOf(page);
  for (const name of ['lang', 'dir', 'class', 'itemtype', 'prefix']) {
    const value = live && attributeOf(live, name);
    if (value && value.length < 2000) root.setAttribute(name, value);
  }
  const measure = { ...nothing(), index: -1, hasBlock: true };
  copier.known.set(root, measure);
  if (live)
    copier.copyInside(live, { into: root, measure, inLink: false, depth: 0, inLine: false });
  if (!target.body) root.append(target.createElement('body'));
  if (!target.head) root.prepend(target.createElement('head'));
  return { copy: new WorkingCopy(target, url, copier.known, copier.live), whole: copier.whole };
}
