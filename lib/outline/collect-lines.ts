// An article's blocks as lines for the outline.
import type { Block } from '../article';
import type { OutlineLine } from './outline-line';

const PLACES: Record<string, OutlineLine['place']> = {
  li: 'li',
  dd: 'li',
  td: 'td',
  th: 'td',
  caption: 'caption',
  figcaption: 'caption',
  blockquote: 'blockquote',
  pre: 'pre',
  code: 'pre',
};
/** A heading is set at least this much larger than the body. */
const LARGER = 1.14;
const LONG_BLOCK = 60;
const DEFAULT_SIZE = 18;

/** One line per block, in order: `OutlineNode.line` is the index of the block. */
export function collectLines(blocks: readonly Block[]): OutlineLine[] {
  const body = readBodySize(blocks);
  return blocks.map((block) => {
    const { tag, typography: seen = {} } = block;
    const heading = /^h[1-6]$/.test(tag) ? (Number(tag[1]) as OutlineLine['heading']) : undefined;
    const line: OutlineLine = { text: block.text };
    if (heading) line.heading = heading;
    if (seen.bold) line.bold = true;
    if (seen.centred) line.centred = true;
    if (seen.boldLead) line.boldLead = seen.boldLead;
    if (seen.larger || (seen.fontSize ?? 0) >= body * LARGER) line.larger = true;
    if (seen.afterImage) line.afterImage = true;
    const place = PLACES[tag];
    if (place) line.place = place;
    return line;
  });
}

/** Median size of the long blocks, in pixels. */
function readBodySize(blocks: readonly Block[]): number {
  const sizes = blocks
    .filter((b) => b.text.length >= LONG_BLOCK)
    .map((b) => b.typography?.fontSize ?? 0)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? DEFAULT_SIZE;
}
