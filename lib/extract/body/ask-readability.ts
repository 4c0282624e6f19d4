// Asks @mozilla/readability which elements are the article. It works on a throw-away clone of the pruned copy and its answer is
// taken by element, not by markup: what it drops, renames or flattens inside the body does not reach the reader.
import { Readability } from '@mozilla/readability';
import { FOLLOWING, SHOW_TEXT } from '../../dom-numbers';
import { titleOf } from '../metadata/page-head';
import type { WorkingCopy } from '../snapshot/working-copy';

/** Names an element of the clone by its index in the snapshot. */
const MARK = 'data-q';
const MAX_TITLE = 300;
/** It works in one piece, and is slower than all the rest: pages of more are long lists, of which it takes the longest. */
const MAX_ELEMENTS = 8000;
/** Of a page larger than this, in units of `Measure.size`, only so many characters of each text are shown to it: it counts no further than 300 and reads all again and again. */
const LARGE = 200_000;
const MAX_TEXT = 400;
/** Its own limit of 500 is for pages not yet pruned: below it, it starts over with menus and comments let in. */
const CHAR_THRESHOLD = 120;

/** Readability's choice without its clean-up: only which elements it picks is used here. */
class BodyFinder extends Readability<Element> {
  _prepArticle(): void {}
  _postProcessContent(): void {}
  _unwrapNoscriptImages(): void {}
  _removeScripts(): void {}
}

/** The elements of the copy that Readability chose, outermost ones in reading order; [] when it found none. */
export function askReadability(copy: WorkingCopy, around: Element): Element[] {
  const elements = [around, ...around.querySelectorAll('*')];
  if (elements.length > MAX_ELEMENTS) return [];
  const page = copy.document.implementation.createHTMLDocument(
    titleOf(copy.document).slice(0, MAX_TITLE),
  );
  const clone = cloneMarked(elements, page);
  if ((copy.about(around)?.size ?? 0) > LARGE) shorten(clone);
  page.body.replaceChildren(clone);
  const answer = new BodyFinder(page, {
    charThreshold: CHAR_THRESHOLD,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  const chosen = answer?.content;
  return chosen ? readChosen(chosen, elements) : [];
}

/** One deep clone; both trees are then walked side by side to number the clone. */
function cloneMarked(elements: readonly Element[], page: Document): Element {
  const root = page.importNode(elements[0] as Element, true);
  const clones = [root, ...root.querySelectorAll('*')];
  for (const [i, clone] of clones.entries()) clone.setAttribute(MARK, String(i));
  return root;
}

function shorten(clone: Element): void {
  const texts = clone.ownerDocument.createTreeWalker(clone, SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (text.length > MAX_TEXT) text.data = text.data.slice(0, MAX_TEXT);
  }
}

function readChosen(content: Element, elements: readonly Element[]): Element[] {
  const chosen = new Set<Element>();
  for (const marked of content.querySelectorAll(`[${MARK}]`)) {
    const element = elements[Number(marked.getAttribute(MARK))];
    if (element && !isInside(element, chosen)) chosen.add(element);
  }
  return [...chosen].sort((a, b) => (a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1));
}

function isInside(element: Element, outer: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (outer.has(up)) return true;
  return false;
}
