// Looks at all heads together: which bare numbers are headings, which styles are one level, which line is a subtitle.
import { dropContents } from './drop-contents';
import type { Head } from './head';
import { readNonHeading } from './never-headings';
import type { ReadyLine } from './outline-line';
import { settleBareMarks } from './settle-bare-marks';
import { FEW } from './title-shape';

const CLOSING_WORDS =
  /^(?:【?)(?:写在最后|寫在最後|结语|結語|结束语|结论|結論|尾声|尾聲|小结|总结|後記|后记|附录|附錄|参考文献|參考資料|conclusion|summary|bottom line|the bottom line|takeaways?|references|final thoughts)/i;

export function settleStyles(heads: readonly Head[], lines: readonly ReadyLine[]): Head[] {
  const kept = dropBodiless(dropContents(settleBareMarks(heads, lines)), lines);
  return settleRoles(settleSubtitles(settleUnmarked(kept, lines)));
}

/** What is left below a heading at the end of a text: less is a signature or a date, in Han characters. */
const LEAST_BODY = 12;

/** A signature, a slogan, links at the end: set like headings, with no text to head. Tags and numbers stand. */
function dropBodiless(heads: readonly Head[], lines: readonly ReadyLine[]): Head[] {
  if (lines.length < FEW) return [...heads];
  const whole = new Set(heads.filter((h) => isWholeLine(h, lines)).map((h) => h.line));
  let last = lines.length - 1;
  for (let below = 0; last >= 0; last--) {
    const line = lines[last];
    if (line && !whole.has(last) && !isFurniture(line)) below += line.width;
    if (below >= LEAST_BODY) break;
  }
  return heads.filter((h) => {
    return h.line <= last || h.tag || h.reason === 'numbering' || !whole.has(h.line);
  });
}

function isWholeLine(head: Head, lines: readonly ReadyLine[]): boolean {
  return head.text.length + 2 >= (lines[head.line]?.words.length ?? 0);
}

/** Credits, dates, captions: no text that a heading could head. */
function isFurniture(line: ReadyLine): boolean {
  const why = readNonHeading(line);
  return why !== '' && why !== 'long';
}

/** A run is headings or items as most of it is: 一、 does not change its role where one sentence runs long. */
function settleRoles(heads: readonly Head[]): Head[] {
  const votes = new Map<string, number>();
  for (const { style, role, reason } of heads) {
    if (reason !== 'numbering') continue;
    votes.set(style, (votes.get(style) ?? 0) + (role === 'heading' ? 1 : -1));
  }
  return heads.map((head) => {
    if (head.reason !== 'numbering' || head.kind === 'tiao') return head;
    return { ...head, role: (votes.get(head.style) ?? 0) >= 0 ? 'heading' : 'item' };
  });
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
