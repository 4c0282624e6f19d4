// How ratings of blocks part the boxes of a page.
import { expect, test } from 'vitest';
import { cutTree } from '../../../../lib/extract/body/cut-tree';
import type { Box, TextBlock } from '../../../../lib/extract/body/list-text-blocks';
import type { Suspicion } from '../../../../lib/extract/body/suspect-boxes';

const SUSPECT: Suspicion = { kind: 'comments', reason: 'named comments', by: 'name' };

/** Boxes by the number of the box around each; `rated`: size and log of the odds of the boxes that are blocks. */
function cut(
  outers: readonly (number | null)[],
  rated: Record<number, [size: number, odds: number]>,
  suspects: readonly number[] = [],
): boolean[] {
  const boxes: Box[] = [];
  for (const [at, outer] of outers.entries())
    boxes.push({ at, element: { at }, outer: outer === null ? null : boxes[outer] } as never);
  const numbers = Object.keys(rated).map(Number);
  const blocks = numbers.map(
    (at) => ({ box: boxes[at], own: { size: rated[at]?.[0] } }) as TextBlock,
  );
  const odds = Float64Array.from(numbers, (at) => rated[at]?.[1] ?? 0);
  const suspicions = new Map(suspects.map((at) => [boxes[at]?.element as Element, SUSPECT]));
  return cutTree({ boxes, blocks, odds, suspicions });
}

test('a box of paragraphs is kept, the menu beside it is not', () => {
  // page(0) > article(1) > p(2), p(3); page > menu(4) > li(5)
  const kept = cut([null, 0, 1, 1, 0, 4], { 2: [300, 3], 3: [300, 2], 5: [200, -4] });
  expect(kept.slice(1)).toEqual([true, true, true, false, false]);
});

test('a doubtful line among sure paragraphs stays with them', () => {
  const kept = cut([null, 0, 1, 1, 1], { 2: [300, 3], 3: [10, -1], 4: [300, 3] });
  expect(kept[3]).toBe(true);
});

test('a long block that reads like nothing of the article goes from among its paragraphs', () => {
  const kept = cut([null, 0, 1, 1, 1], { 2: [300, 3], 3: [300, -2], 4: [300, 3] });
  expect(kept.slice(2)).toEqual([true, false, true]);
});

test('what is suspected goes where its text is in doubt', () => {
  const shape = [null, 0, 1, 1, 3];
  const rated = { 2: [300, 3], 4: [300, 0.2] } as const;
  expect(cut(shape, { 2: [...rated[2]], 4: [...rated[4]] })[4]).toBe(true);
  expect(cut(shape, { 2: [...rated[2]], 4: [...rated[4]] }, [3]).slice(3)).toEqual([false, false]);
});

test('what is suspected stays where its text is surely the article’s', () => {
  expect(cut([null, 0, 1, 1, 3], { 2: [300, 3], 4: [300, 3] }, [3]).slice(3)).toEqual([true, true]);
});
