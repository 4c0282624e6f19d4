// The box with the most paragraphs: the surest piece of the article, from which everything else is judged.
import { linkDensity } from '../snapshot/measure';
import type { Box, TextBlock } from './list-text-blocks';

/** Own text below this size is a label, not a paragraph. */
const MIN_PARAGRAPH = 25;
/** How much of a paragraph's points its boxes get: itself or the box around it, then outward. */
const SHARES = [1, 0.5, 0.17, 0.11, 0.08];
/** What holds the first paragraph after the headline is the likelier article. */
const OPENING_BONUS = 1.6;
const NO_CORE = new Set(
  'p pre li span a td th dt dd figure figcaption h1 h2 h3 h4 h5 h6'.split(' '),
);

/** @param suspect by the number of the box */
export function findCore(
  blocks: readonly TextBlock[],
  opening: Element | null,
  suspect: readonly boolean[] = [],
): Box | null {
  let core: Box | null = null;
  let best = 0;
  for (const [box, points] of givePoints(blocks, suspect)) {
    const bonus = opening && box.element.contains(opening) ? OPENING_BONUS : 1;
    const score = points * bonus * (1 - linkDensity(box.measure));
    if (score > best) [best, core] = [score, box];
  }
  return core;
}

function givePoints(blocks: readonly TextBlock[], suspect: readonly boolean[]): Map<Box, number> {
  const points = new Map<Box, number>();
  for (const { box, own } of blocks) {
    if (own.size - own.linkSize < MIN_PARAGRAPH || own.linkSize > own.size / 2) continue;
    if (suspect[box.at]) continue;
    const worth = 1 + own.marks + Math.min(own.size / 100, 3);
    let at: Box | null = NO_CORE.has(box.element.localName) ? box.outer : box;
    for (const share of SHARES) {
      if (!at) break;
      points.set(at, (points.get(at) ?? 0) + worth * share);
      at = at.outer;
    }
  }
  return points;
}
