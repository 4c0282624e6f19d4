// Bare numbers on lines of their own: headings where they are the only ones, numbers of the title below otherwise.
import { buildPlainHead, findShortHeads, SHORT } from './find-plain-heads';
import type { Head } from './head';
import type { ReadyLine } from './outline-line';
import { FEW, isTitleLike } from './title-shape';

/** A title below a bare number may be a name and an office: “某银行首席经济学家：王某某”. */
const WIDEST_UNDER_MARK = 50;

/** “01” over a title is its number, and so is “1” over titles set in type; “1” over plain titles is their parent. */
export function settleBareMarks(heads: readonly Head[], lines: readonly ReadyLine[]): Head[] {
  const byLine = new Map(heads.map((h) => [h.line, h]));
  const titles = new Map<Head, Head>();
  for (const head of heads) {
    const title = head.kind === 'mark' ? findTitleBelow(head, byLine, lines) : null;
    if (title) titles.set(head, title);
  }
  const below = new Set([...titles.values()].map((t) => t.line));
  // A number that stands over a title and no more says nothing; over a part with headings of its own it is the part's.
  const inner = heads.filter((h) => h.kind !== 'mark' && !below.has(h.line));
  const isParted = inner.length * 2 >= titles.size;
  const typed = [...below].every((line) => byLine.has(line));
  const settled = heads.flatMap((head) => {
    const title = titles.get(head);
    if (below.has(head.line) || (!title && isPageNumber(head, byLine, lines))) return [];
    if (!title) return [head];
    const merges = typed || /^(?:0|[^\d一-龥])/.test(head.title);
    if (merges) return [mergeMark(head, title)];
    const under = { ...title, style: 'under-mark' };
    return isParted ? [head, under] : [under];
  });
  return addPlainTitles(settled, lines);
}

/** Numbers one below the other, with nothing between them. */
function isPageNumber(
  head: Head,
  byLine: ReadonlyMap<number, Head>,
  lines: readonly ReadyLine[],
): boolean {
  if (head.kind !== 'mark') return false;
  const next = head.line + 1;
  return next >= lines.length || byLine.get(next)?.kind === 'mark';
}

/** Where numbers stand over plain titles, other short lines between paragraphs are titles too. */
function addPlainTitles(heads: readonly Head[], lines: readonly ReadyLine[]): Head[] {
  const plain = heads.some((h) => h.kind === 'mark' && h.reason === 'short-line');
  if (!plain) return [...heads];
  const near = new Set(heads.flatMap((h) => [h.line - 1, h.line, h.line + 1]));
  const added = findShortHeads(lines).filter((h) => !near.has(h.line));
  return [...heads, ...added].sort((a, b) => a.line - b.line);
}

function findTitleBelow(
  mark: Head,
  byLine: ReadonlyMap<number, Head>,
  lines: readonly ReadyLine[],
): Head | null {
  const below = byLine.get(mark.line + 1);
  if (below) return isTitle(below) ? below : null;
  const line = lines[mark.line + 1];
  const after = lines[mark.line + 2];
  if (!line || !isTitleLike(line, WIDEST_UNDER_MARK) || /[.?？!！：:”"]$/.test(line.folded)) {
    return null;
  }
  const heads = after && (byLine.has(after.index) || after.width > line.width * 1.5);
  return heads || lines.length < FEW ? buildPlainHead(line, SHORT, line.words) : null;
}

function isTitle(head: Head): boolean {
  return head.n === null && head.kind !== 'lead' && head.style !== 'bold-lead';
}

function mergeMark(mark: Head, title: Head): Head {
  const marker = `${mark.title} `;
  const text = marker + title.title;
  return { ...title, kind: mark.kind, n: mark.n, style: mark.style, marker, text };
}
