// Parts a page into what belongs to the article and what does not: every box is kept or dropped so that the blocks' ratings are met as well as can be
// with as few changes between a box and the box around it as can be. Exact, in one pass up the tree and one down.
import type { Box, TextBlock } from './list-text-blocks';
import type { Suspicion } from './suspect-boxes';

/** In units of the log of odds: what a change between a box and the box around it costs. */
const CHANGE = 1;
/** The same for what speaks against a box; there a change costs nothing. */
const SUSPICION = 2;
/** What is added to all odds when by themselves they would keep nothing: better a doubtful article than none. */
const LEANING = 0.7;

export interface RatedBoxes {
  boxes: readonly Box[];
  blocks: readonly TextBlock[];
  odds: Float64Array;
  suspicions: ReadonlyMap<Element, Suspicion>;
}

/** By the number of the box: whether it is kept. */
export function cutTree(rated: RatedBoxes): boolean[] {
  const kept = cut(rated, 0);
  return kept.includes(true) ? kept : cut(rated, LEANING);
}

function cut({ boxes, blocks, odds, suspicions }: RatedBoxes, leaning: number): boolean[] {
  const keep = new Float64Array(boxes.length);
  const drop = new Float64Array(boxes.length);
  blocks.forEach(({ box, own }, i) => {
    keep[box.at] = weightOf(own.size) * ((odds[i] as number) + leaning);
  });
  const costs = boxes.map(({ element }) => (suspicions.has(element) ? 0 : CHANGE));
  /** What is kept in a suspect box that is not costs the more: the box is then not dropped as a whole. */
  const rescue = costs.map((cost) => CHANGE + (cost === 0 ? SUSPICION : 0));
  for (const { at, outer } of boxes.toReversed()) {
    const cost = costs[at] as number;
    if (cost === 0) drop[at] = (drop[at] as number) + SUSPICION;
    if (!outer) continue;
    const [kept, dropped] = [keep[at] as number, drop[at] as number];
    keep[outer.at] = (keep[outer.at] as number) + Math.max(kept, dropped - cost);
    drop[outer.at] =
      (drop[outer.at] as number) + Math.max(dropped, kept - (rescue[outer.at] as number));
  }
  const isKept: boolean[] = [];
  for (const { at, outer } of boxes) {
    const gain = (keep[at] as number) - (drop[at] as number);
    const limit = outer && !isKept[outer.at] ? (rescue[outer.at] as number) : 0;
    isKept.push(gain > (outer && isKept[outer.at] ? -(costs[at] as number) : limit));
  }
  return isKept;
}

/** Long blocks are surer than short ones, up to a point. */
const weightOf = (size: number) => 0.3 + Math.min(size / 100, 3);
