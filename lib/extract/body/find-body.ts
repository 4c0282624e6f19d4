// Finds the element that holds the article and takes out of it what is not the article. What stands outside is logged too: nothing vanishes unnamed.
import { linkDensity } from '../snapshot/measure';
import type { WorkingCopy } from '../snapshot/working-copy';
import type { Box } from './list-text-blocks';
import type { RatedPage } from './rate-page';

/** The root of the body, or null when the page has no prose. */
export function findBody(
  copy: WorkingCopy,
  page: RatedPage,
  isKept: readonly boolean[],
): Element | null {
  const holdsKept = spread(page.boxes, isKept);
  if (!holdsKept[0]) return null;
  const root = findRoot(page.boxes, isKept, holdsKept);
  for (const box of page.boxes) {
    if (holdsKept[box.at] || (box.outer && !holdsKept[box.outer.at])) continue;
    dropBox(copy, page, { box, isInside: root.element.contains(box.element) });
  }
  return root.element;
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
  isInside: boolean;
}

function dropBox(copy: WorkingCopy, { suspicions }: RatedPage, { box, isInside }: Dropped): void {
  const { element, measure } = box;
  const suspicion = suspicions.get(element) ?? {
    kind: linkDensity(measure) > 0.5 ? ('navigation' as const) : ('other' as const),
    reason: isInside ? 'unlike the article' : 'beside the body',
  };
  const note = { kind: suspicion.kind, reason: suspicion.reason };
  if (isInside) copy.remove(element, note);
  else copy.note(element, note);
}
