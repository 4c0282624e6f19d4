// Looks at all heads together: which bare numbers are headings, which styles are one level, which line is a subtitle.

import { buildPlainHead, SHORT } from './find-plain-heads';
import { isTitleLike } from './find-styled-heads';
import type { Head } from './head';
import type { ReadyLine } from './outline-line';

/** A title below a bare number may be a name and an office: “AMUNDI副首席投资官：Vincent Mortier”. */
const WIDEST_UNDER_MARK = 50;
const CLOSING_WORDS =
  /^(?:【?)(?:写在最后|寫在最後|结语|結語|结束语|结论|結論|尾声|尾聲|小结|总结|後記|后记|附录|附錄|参考文献|參考資料|conclusion|summary|bottom line|the bottom line|takeaways?|references|final thoughts)/i;

export function settleStyles(heads: readonly Head[], lines: readonly ReadyLine[]): Head[] {
  return settleSubtitles(settleUnmarked(settleBareMarks(heads, lines), lines));
}

/** “01” over a title is its number, and so is “1” over titles set in type; “1” over plain titles is their parent. */
function settleBareMarks(heads: readonly Head[], lines: readonly ReadyLine[]): Head[] {
  const byLine = new Map(heads.map((h) => [h.line, h]));
  const titles = new Map<Head, Head>();
  for (const head of heads) {
    const title = head.kind === 'mark' ? findTitleBelow(head, byLine, lines) : null;
    if (title) titles.set(head, title);
  }
  const below = new Set([...titles.values()].map((t) => t.line));
  const typed = [...below].every((line) => byLine.has(line));
  return heads.flatMap((head) => {
    const title = titles.get(head);
    if (!title) return below.has(head.line) ? [] : [head];
    const merges = typed || /^(?:0|PART)/i.test(head.title);
    return merges ? [mergeMark(head, title)] : [head, { ...title, style: 'under-mark' }];
  });
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
  if (!line || !after || !isTitleLike(line, WIDEST_UNDER_MARK)) return null;
  if (/[.?？!！：:”"]$/.test(line.folded)) return null;
  const heads = byLine.has(after.index) || after.width > line.width * 1.5;
  return heads ? buildPlainHead(line, SHORT, line.words) : null;
}

function isTitle(head: Head): boolean {
  return head.n === null && head.kind !== 'lead' && head.style !== 'bold-lead';
}

function mergeMark(mark: Head, title: Head): Head {
  const marker = `${mark.title} `;
  const text = marker + title.title;
  return { ...title, kind: mark.kind, n: mark.n, style: mark.style, marker, text };
}

/** 前言, 一、, 二、, 结语 in one type are one level, though only two of them are numbered. */
function settleUnmarked(heads: readonly Head[], lines: readonly ReadyLine[]): Head[] {
  const top = findTopRun(heads, lines);
  if (!top) return [...heads];
  const { style, first, last, type } = top;
  const plain = (h: Head) =>
    h.n === null && !h.tag && h.kind !== 'lead' && typeOf(h, lines) === type && type !== '';
  if (heads.some((h) => plain(h) && h.line > first && h.line < last)) return [...heads];
  const after = heads.filter((h) => plain(h) && h.line > last);
  const joins = (h: Head) =>
    plain(h) && (h.line < first || after.length === 1 || CLOSING_WORDS.test(h.text));
  return heads.map((h) => (joins(h) ? { ...h, style } : h));
}

/** The numbered run that opens first, if it never starts again. */
function findTopRun(heads: readonly Head[], lines: readonly ReadyLine[]) {
  const first = heads.find((h) => h.n !== null);
  if (!first) return null;
  const run = heads.filter((h) => h.style === first.style);
  const again = run.filter((h) => h.n === 1).length > 1;
  if (again || run.length < 2) return null;
  return {
    style: first.style,
    first: first.line,
    last: run.at(-1)?.line ?? 0,
    type: typeOf(first, lines),
  };
}

function typeOf(head: Head, lines: readonly ReadyLine[]): string {
  const line = lines[head.line];
  if (!line || head.style === 'bold-lead') return '';
  return [line.larger && 'larger', line.bold && 'bold'].filter(Boolean).join('+');
}

/** “英国《泰晤士报》：” over a headline is its parent; so is the first of two where all bold heads come in groups. */
function settleSubtitles(heads: readonly Head[]): Head[] {
  const groups = groupAdjacent(heads);
  const sized = groups.filter((g) => isStyled(g[0]));
  const paired = sized.length > 1 && sized.every((g) => g.length > 1);
  return groups.flatMap((group) => {
    const colon = /[：:]$/.test(group[0]?.text ?? '');
    if (group.length < 2 || !(paired || colon)) return group;
    return group.map((h, i) => (i === 0 ? h : { ...h, style: `${h.style}+subtitle` }));
  });
}

/** Heads of one style on lines that follow one another. */
function groupAdjacent(heads: readonly Head[]): Head[][] {
  const groups: Head[][] = [];
  for (const head of heads) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joins =
      last && isStyled(head) && head.style === last.style && head.line === last.line + 1;
    if (joins) group?.push(head);
    else groups.push([head]);
  }
  return groups;
}

function isStyled(head: Head | undefined): boolean {
  return head?.reason === 'bold' || head?.reason === 'larger';
}
