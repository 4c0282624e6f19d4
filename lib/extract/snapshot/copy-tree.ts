// Copies a page into an inert document in one bounded pass without recursion, counting text on the way. The page is only read.

import type { DomAccess } from '../../dom-access';
import { CDATA_NODE, COMMENT_NODE, ELEMENT_NODE, TEXT_NODE } from '../../dom-numbers';
import { BLOCKS, FRAMES, HEADINGS, NEVER_CONTENT, SHADOW_HOSTS, SILENT } from '../rules/elements';
import { type CopyOptions, NO_PAGE } from './copy-options';
import { findPictures, readBoxPicture, readPicture } from './copy-picture';
import { close, makePlace, type Place, type PlaceAbout } from './copy-place';
import { CopyRoom } from './copy-room';
import { isFieldComment, isFieldSource } from './field-sources';
import { type EarlyClutter, EarlyClutterFinder } from './find-early-clutter';
import { isWholePage } from './is-whole-page';
import { LIMITS } from './limits';
import { addText } from './measure';
import { buildFrameBox, readOwnFrame } from './read-embed';
import { markTask, SetPieces } from './set-pieces';
import { SkippedClutter } from './skipped-clutter';
import { soleTextOf } from './sole-text';
import type { CopiedElement } from './working-copy';

export class TreeCopier {
  /** One stays: see WorkingCopy. */
  static readonly kept = new TreeCopier(NO_PAGE);

  readonly known = new Map<Node, CopiedElement>();
  readonly live: Element[] = [];
  readonly log = new SkippedClutter();
  /** False once the page turned out larger than the limits: what is in the copy is its beginning. */
  whole = true;
  /** True once something stood too deep for its own element. */
  flattened = false;

  private readonly room = new CopyRoom();
  private readonly dom: DomAccess;
  private readonly finder: EarlyClutterFinder;
  private readonly pieces: SetPieces;

  constructor(private readonly options: CopyOptions) {
    this.dom = options.dom;
    this.finder = new EarlyClutterFinder(options);
    this.pieces = new SetPieces(options);
  }

  copyRoot(from: Element, into: Element): void {
    const place = this.makePlace(into, { index: -1, inLink: false, depth: 0, isBlock: true });
    this.copyInside(from, place, 0);
  }

  /** Copies what is inside `container`, which may be a shadow root, into a place. */
  private copyInside(container: Node, start: Place, shadowDepth: number): void {
    const places: Place[] = [start];
    const entered: Node[] = [];
    let place = start;
    let node = this.dom.firstChildOf(container);
    while (node && this.whole) {
      const inner = this.copyNode(node, place, shadowDepth);
      const child = inner && this.dom.firstChildOf(node);
      if (inner && child) {
        places.push(inner);
        entered.push(node);
        place = inner;
        node = child;
        continue;
      }
      if (inner) close(inner, place);
      node = this.dom.nextSiblingOf(node);
      while (!node && places.length > 1) {
        places.pop();
        const outer = places[places.length - 1] as Place;
        close(place, outer);
        place = outer;
        node = this.dom.nextSiblingOf(entered.pop() as Node);
      }
      this.whole = this.room.has(this.live.length);
    }
    while (places.length > 1) close(places.pop() as Place, places[places.length - 1] as Place);
  }

  /** The place for the node's children, or null when they are not wanted. */
  private copyNode(node: Node, place: Place, shadowDepth: number): Place | null {
    const type = this.dom.nodeTypeOf(node);
    if (type === ELEMENT_NODE) return this.copyElement(node as Element, place, shadowDepth);
    if (type === COMMENT_NODE) this.copyComment((node as Comment).data, place);
    else if (type === TEXT_NODE || type === CDATA_NODE) this.copyText((node as Text).data, place);
    return null;
  }

  private copyText(all: string, place: Place): void {
    const text = this.room.fit(all);
    const size = addText(place, text, place.inLink);
    // White space between blocks is half of all text nodes of a page and says nothing.
    if (size === 0 && !place.inLine && place.into.localName !== 'pre') return;
    this.room.spendText(text.length);
    place.into.appendChild(this.options.target.createTextNode(text));
    place.inLine = true;
  }

  private copyComment(data: string, place: Place): void {
    if (isFieldComment(data)) place.into.appendChild(this.options.target.createComment(data));
  }

  private copyElement(element: Element, place: Place, shadowDepth: number): Place | null {
    const name = this.dom.localNameOf(element);
    const piece = this.pieces.read(element, name);
    if (piece !== undefined) return piece && this.place(piece, element, place);
    if (name === 'img') return this.copyPictures([element as HTMLImageElement], place);
    if (name === 'noscript' && !isWholePage(element))
      return this.copyPictures(findPictures(element, place.into), place);
    if (NEVER_CONTENT.has(name)) return this.copyNeverContent(name, element, place);
    if (place.depth >= LIMITS.depth) return this.unwrap(name, place);
    if (name === 'slot') return this.copySlot(element as HTMLSlotElement, place, shadowDepth);
    if (!this.options.everything) {
      if (name === 'button' && !HEADINGS.has(place.into.localName)) return null;
      const clutter = this.finder.find(element, name);
      if (clutter) return this.noteClutter(clutter, element, place);
    }
    const shadow = shadowDepth < LIMITS.shadowDepth ? this.findRoot(name, element) : null;
    const text = shadow ? null : soleTextOf(this.dom, element);
    if (text !== null && name !== 'form') return this.copyLeaf(name, element, { place, text });
    // Head and foot of a component are no site's.
    const inner = this.open(shadowDepth > 0 && FRAMES.has(name) ? 'div' : name, element, place);
    if (!shadow) return inner;
    // What is shown is the shadow tree, with the host's children at its slots.
    this.copyInside(shadow, inner, shadowDepth + 1);
    close(inner, place);
    return null;
  }

  /** What the host's children stand in, or else its own words. */
  private copySlot(slot: HTMLSlotElement, place: Place, shadowDepth: number): Place | null {
    const assigned = slot.assignedNodes?.() ?? [];
    if (assigned.length === 0) return place;
    for (const node of assigned) {
      const inner = this.copyNode(node, place, shadowDepth);
      if (!inner) continue;
      this.copyInside(node, inner, shadowDepth + 1);
      close(inner, place);
    }
    return null;
  }

  /** Puts in an element that was made for one of the page, with all that is in it. */
  private place(copy: Element, element: Element, place: Place): null {
    const inner = this.makePlace(copy, {
      index: this.live.length,
      inLink: place.inLink,
      depth: place.depth + 1,
      isBlock: BLOCKS.has(copy.localName),
    });
    const text = copy.textContent ?? '';
    addText(inner, text, inner.inLink);
    this.room.spendText(text.length);
    this.room.spendInline();
    this.live.push(element);
    place.into.appendChild(copy);
    close(inner, place);
    return null;
  }

  private copyNeverContent(name: string, element: Element, place: Place): null {
    if (this.options.everything) return this.copyFieldSource(name, element, place);
    if (name === 'input') return markTask(element, place.into);
    const { url } = this.options;
    const frame =
      name === 'iframe' && place.depth < LIMITS.depth ? readOwnFrame(element, url) : null;
    return frame
      ? this.copyFrame(frame, element, place)
      : this.copyFieldSource(name, element, place);
  }

  private copyFrame(body: Element, frame: Element, place: Place): null {
    const { box, caption } = buildFrameBox(body, frame, this.options.target);
    const inner = this.enter(box.localName, frame, { copy: box, place });
    this.copyInside(body, inner, LIMITS.shadowDepth);
    if (caption) this.place(caption, frame, inner);
    close(inner, place);
    return null;
  }

  private findRoot(name: string, element: Element): ShadowRoot | null {
    const custom = name.includes('-');
    if (!custom && !SHADOW_HOSTS.has(name)) return null;
    const open = this.dom.shadowRootOf(element);
    const { closedRootOf } = this.options;
    if (open || !closedRootOf) return open;
    // Asking costs much: only of those that show nothing else.
    return custom || !this.dom.firstChildOf(element) ? closedRootOf(element) : null;
  }

  private open(name: string, element: Element, place: Place): Place {
    // A form shadows its own properties by the names of its controls; a reader needs only what is in it.
    const { target } = this.options;
    const renamed = name !== this.dom.localNameOf(element);
    const copy =
      name === 'form' || renamed
        ? target.createElement('div')
        : this.dom.copyOf(target, element, false);
    const inner = this.enter(name, element, { copy, place });
    const picture = name === 'form' ? null : readBoxPicture(element, name, target);
    if (picture) this.placePicture(picture, element, inner);
    return inner;
  }

  /** Copied together with its text in one call: such elements are most of a page. */
  private copyLeaf(
    name: string,
    element: Element,
    { place, text }: { place: Place; text: string },
  ): null {
    const kept = this.room.fit(name === 'title' ? text.slice(0, LIMITS.title) : text);
    this.room.spendText(kept.length);
    const copy = this.dom.copyOf(this.options.target, element, kept === text);
    if (kept !== text) copy.textContent = kept;
    const inner = this.enter(name, element, { copy, place });
    addText(inner, kept, inner.inLink);
    inner.onlyText = true;
    if (inner.isBlock) this.room.spendLeaf();
    else this.room.spendInline();
    close(inner, place);
    return null;
  }

  private enter(name: string, element: Element, { copy, place }: { copy: Element; place: Place }) {
    if (name === 'br') this.room.spendLeaf();
    const isLink = name === 'a' && copy.hasAttribute('href');
    const inner = this.makePlace(copy, {
      index: this.live.length,
      inLink: place.inLink || isLink,
      depth: place.depth + 1,
      isBlock: BLOCKS.has(name),
    });
    if (isLink) {
      inner.links = 1;
      this.room.spendLink();
    }
    this.live.push(element);
    place.into.appendChild(copy);
    return inner;
  }

  private makePlace(into: Element, about: PlaceAbout): Place {
    const place = makePlace(into, about);
    this.known.set(into, place);
    return place;
  }

  /** Too deep: the children go where this element would have gone, on a line of their own. */
  private unwrap(name: string, place: Place): Place {
    this.flattened = true;
    if (BLOCKS.has(name) && place.into.lastChild?.nodeName !== 'BR')
      place.into.appendChild(this.options.target.createElement('br'));
    return place;
  }

  private copyFieldSource(name: string, element: Element, place: Place): null {
    if (!isFieldSource(name, element) && !(this.options.everything && !SILENT.has(name)))
      return null;
    const copy = this.dom.copyOf(this.options.target, element, false);
    if (name === 'script') copy.textContent = (element.textContent ?? '').slice(0, LIMITS.text);
    place.into.appendChild(copy);
    return null;
  }

  private copyPictures(images: readonly HTMLImageElement[], place: Place): null {
    for (const image of images) {
      const copy = readPicture(image, this.options.target);
      if (copy) this.placePicture(copy, image, place);
    }
    return null;
  }

  private placePicture(copy: Element, element: Element, place: Place): void {
    const index = this.live.length;
    const inner = this.makePlace(copy, { index, inLink: false, depth: 0, isBlock: false });
    inner.images = 1;
    this.room.spendInline();
    this.live.push(element);
    place.into.appendChild(copy);
    close(inner, place);
  }

  /** Logged from the page itself; only a mark stands for it in the copy. */
  private noteClutter(clutter: EarlyClutter, element: Element, place: Place): null {
    const mark = this.options.target.createComment('');
    place.into.appendChild(mark);
    this.log.note(mark, clutter, element);
    return null;
  }
}
