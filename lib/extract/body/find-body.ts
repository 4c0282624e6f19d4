// Finds the element that holds the article and takes out of it what is not the article. What stands outside is logged too: nothing vanishes unnamed.
import type { RemovalKind } from '../../article';
import { FOLLOWING } from '../../dom-numbers';
import { HEADINGS } from '../rules/elements';
import { linkDensity, type Measure } from '../snapshot/measure';
import type { RemovalNote, WorkingCopy } from '../snapshot/working-copy';
import type { Box } from './list-text-blocks';
import type { RatedPage } from './rated-page';

/** The root of the body, or null when the page has no prose. */
export function findBody(
  copy: WorkingCopy,
  page: RatedPage,
  isKept: readonly boolean[],
): Element | null {
  const holdsKept = spread(page.boxes, isKept);
  if (!holdsKept[0]) return null;
  const root = findRoot(page.boxes, isKept, holdsKept).element;
  // The box of a headline may hold the lead picture as well.
  const headline = page.headline && page.boxOf.get(page.headline);
  for (let at = headline; at && at.element !== root && root.contains(at.element); )
    [holdsKept[at.at], at] = [true, at.outer];
  const dropped = page.boxes.filter(
    ({ at, outer }) => !holdsKept[at] && !(outer && !holdsKept[outer.at]),
  );
  const doubtOf = sumBeside(dropped, sumDoubt(page));
  for (const box of dropped) dropBox(copy, page, { box, root, doubt: doubtOf(box) });
  return root;
}

/** Paragraphs left out of one box are one piece of prose: for each that is in doubt, the doubt of all. */
function sumBeside(dropped: readonly Box[], doubts: Float64Array): (box: Box) => number {
  const sums = new Map<Box | null, number>();
  for (const { at, outer } of dropped)
    sums.set(outer, (sums.get(outer) ?? 0) + (doubts[at] as number));
  return ({ at, outer }) => ((doubts[at] as number) > 0 ? (sums.get(outer) ?? 0) : 0);
}

/** Whether a box is kept or holds one that is. */
function spread(boxes: readonly Box[], isKept: readonly boolean[]): boolean[] {
  const holds = [...isKept];
  for (const { at, outer } of boxes.toReversed()) if (holds[at] && outer) holds[outer.at] = true;
  return holds;
}

/** The smallest box that holds all that is kept. */
function findRoot(
  boxes: readonly Box[],
  isKept: readonly boolean[],
  holds: readonly boolean[],
): Box {
  let root = boxes[0] as Box;
  for (;;) {
    if (isKept[root.at]) return root;
    const inner = boxes.filter(({ outer, at }) => outer === root && holds[at]);
    if (inner.length !== 1) return root;
    root = inner[0] as Box;
  }
}

interface Dropped {
  box: Box;
  root: Element;
  /** Prose in it that may be the article's; in units of `Measure.size`. */
  doubt: number;
}

function dropBox(copy: WorkingCopy, { suspicions }: RatedPage, { box, root, doubt }: Dropped) {
  const { element, measure } = box;
  const isInside = root.contains(element);
  const { kind, reason } = suspicions.get(element) ?? {
    kind: isInside && leadsOn(copy, element) ? ('related' as const) : kindOf(measure, isInside),
    reason: isInside ? 'unlike the article' : 'beside the body',
  };
  const note: RemovalNote = { kind, reason };
  if (doubt >= MUCH_DOUBT) note.doubtful = true;
  if (isInside) return copy.remove(element, note);
  const removal = copy.note(element, note);
  if (removal.doubtful && precedes(element, root)) removal.beforeBlock = 0;
}

/** Has links, or heads a list of them. */
function leadsOn(copy: WorkingCopy, element: Element): boolean {
  const headed = HEADINGS.has(element.localName) ? element.nextElementSibling : null;
  return [element, headed].some((part) => part && (copy.about(part)?.links ?? 0) > 0);
}

function kindOf(measure: Measure, isInside: boolean): RemovalKind {
  if (isInside) return 'other';
  return linkDensity(measure) > 0.5 ? 'navigation' : 'other';
}

const precedes = (element: Element, root: Element) =>
  (element.compareDocumentPosition(root) & FOLLOWING) !== 0;

/** So much prose that may be the article's is not left out without a word; in units of `Measure.size`. */
const MUCH_DOUBT = 300;
/** Log of the odds above which a block may be of the article. */
const MAYBE = -1;

/** By the number of the box: the prose in it that nothing speaks against and that may be the article's. */
function sumDoubt({ boxes, blocks, odds, suspicions }: RatedPage): Float64Array {
  const doubt = new Float64Array(boxes.length);
  blocks.forEach(({ box, own }, i) => {
    if ((odds[i] as number) > MAYBE) doubt[box.at] = own.prose;
  });
  for (const { at, outer, element } of boxes.toReversed()) {
    if (suspicions.has(element)) doubt[at] = 0;
    if (outer) doubt[outer.at] = (doubt[outer.at] as number) + (doubt[at] as number);
  }
  return doubt;
}
