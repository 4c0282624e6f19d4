// A table of contents above the text names every heading once more: its lines are no headings.
import { wordsOnly } from '../text/unseen';
import type { Head } from './head';

/** Fewer lines in a row are headings that happen to stand together. */
const LEAST_ENTRIES = 3;
const MOSTLY = 0.75;

export function dropContents(heads: readonly Head[]): Head[] {
  const last = new Map(heads.map((h) => [withoutSpace(h), h.line]));
  const recurs = (head: Head) => (last.get(withoutSpace(head)) ?? 0) > head.line;
  return groupRows(heads).flatMap((row) => {
    const again = row.filter(recurs).length;
    return row.length >= LEAST_ENTRIES && again >= row.length * MOSTLY ? [] : row;
  });
}

/** Heads on lines that follow one another, with no text between; a row ends where its first entry comes again. */
function groupRows(heads: readonly Head[]): Head[][] {
  const rows: Head[][] = [];
  for (const head of heads) {
    const row = rows.at(-1);
    const first = row?.[0];
    const follows = head.line === (row?.at(-1)?.line ?? -2) + 1;
    if (row && first && follows && withoutSpace(head) !== withoutSpace(first)) row.push(head);
    else rows.push([head]);
  }
  return rows;
}

const withoutSpace = ({ text }: Head) => wordsOnly(text);
