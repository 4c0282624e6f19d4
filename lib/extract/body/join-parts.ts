// Page builders put each part of an article into several boxes of its own. Here the parts become one body again.
import { linkDensity } from '../snapshot/measure';
import type { WorkingCopy } from '../snapshot/working-copy';
import { dropOthers } from './drop-others';
import { isSameTemplate } from './same-template';

/** Less prose than this above the body is a standfirst. */
const MIN_PART = 150;

/** The element that holds the found part and the others; the part itself when it is the whole body. */
export function joinParts(copy: WorkingCopy, part: Element, opening: Element | null): Element {
  const joined = joinItems(copy, joinBoxes(copy, part));
  return opening && !joined.contains(opening) ? reachOpening(copy, joined, opening) : joined;
}

/** Boxes beside the part's that hold one piece of text as deep as it does, and of the same template at each step. */
function joinBoxes(copy: WorkingCopy, part: Element): Element {
  const steps = [part];
  let box = part;
  for (let up = box.parentElement; up && isWrapper(copy, up, box); up = box.parentElement) {
    steps.unshift(up);
    box = up;
  }
  const parent = box.parentElement;
  if (steps.length < 2 || !parent || box.localName === 'body') return part;
  const boxes = [...parent.children].filter(
    (other) => isText(copy, other) && isSameBox(copy, steps, other),
  );
  return boxes.length > 1 ? join(copy, parent, boxes) : part;
}

const FEWEST_ITEMS = 2;
const ITEM_REACH = 4;
const MIN_ITEM = 30;
/** Posts and further articles are built alike too, and say who wrote them when. */
const SIGNED =
  'h1,time,[class*="author" i],[class*="byline" i],[class*="date" i],[class*="user" i]';

/** A slide show, a ranking: what follows the part are items of the same template, each under a heading of its own. */
function joinItems(copy: WorkingCopy, part: Element): Element {
  let item = part;
  for (let i = 0; i < ITEM_REACH && item.parentElement && item.localName !== 'body'; i++) {
    const parent: Element = item.parentElement;
    const children = [...parent.children];
    const items = children
      .slice(children.indexOf(item) + 1)
      .filter((other) => isSameTemplate(item, other) && isItem(copy, other));
    if (items.length >= FEWEST_ITEMS) return join(copy, parent, [item, ...items]);
    item = parent;
  }
  return part;
}

function isItem(copy: WorkingCopy, element: Element): boolean {
  if (element.localName === 'article' || !isText(copy, element)) return false;
  if ((copy.about(element)?.prose ?? 0) < MIN_ITEM || element.querySelector(SIGNED)) return false;
  const heading = element.querySelector('h2,h3,h4');
  return heading !== null && !heading.querySelector('a[href]') && !heading.closest('a[href]');
}

/** Holds this element and nothing else that counts. */
function isWrapper(copy: WorkingCopy, outer: Element, only: Element): boolean {
  const [all, part] = [copy.about(outer), copy.about(only)];
  return !!all && all.size === part?.size && all.images === part.images;
}

function isSameBox(copy: WorkingCopy, steps: readonly Element[], box: Element): boolean {
  let at: Element | undefined = box;
  for (const [i, step] of steps.entries()) {
    if (!at || !isSameTemplate(step, at)) return false;
    const outer: Element = at;
    if (i < steps.length - 1) at = [...outer.children].find((e) => isWrapper(copy, outer, e));
  }
  return true;
}

/** Where the beginning stands in a box of the same template as the part's, all such boxes are the body. */
function reachOpening(copy: WorkingCopy, part: Element, opening: Element): Element {
  let box = part;
  while (box.parentElement && !box.parentElement.contains(opening)) box = box.parentElement;
  const parent = box.parentElement;
  const first = parent && [...parent.children].find((child) => child.contains(opening));
  if (!first || !isSameTemplate(first, box) || (copy.about(first)?.prose ?? 0) < MIN_PART)
    return part;
  const children = [...parent.children];
  const parts = children.slice(children.indexOf(first), children.indexOf(box) + 1);
  return join(
    copy,
    parent,
    parts.filter((part) => isSameTemplate(first, part) && isText(copy, part)),
  );
}

const MOST_LINKED = 0.25;

function isText(copy: WorkingCopy, element: Element): boolean {
  const measure = copy.about(element);
  return !!measure && linkDensity(measure) < MOST_LINKED;
}

function join(copy: WorkingCopy, parent: Element, parts: readonly Element[]): Element {
  dropOthers(copy, parent, parts);
  return parent;
}
