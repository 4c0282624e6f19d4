// Takes out lines that say what clutter says, and the link lists that a clutter heading opens.
import type { BodyLine, BodyLines } from '../body-lines';
import { MAX_PHRASE, PHRASES, type PhraseRule } from '../rules/phrases';

const STAGE = 'remove-phrases';
/** Headings of link lists: what follows goes with them as long as it is links. */
const OPENS_LIST = new Set(['related', 'hot-list', 'prompt']);

export function findPhrase(text: string): PhraseRule | null {
  if (text.length > MAX_PHRASE) return null;
  for (const rule of PHRASES) if (text.length <= rule.max && rule.pattern.test(text)) return rule;
  return null;
}

export function removePhrases(body: BodyLines): void {
  const { lines } = body;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as BodyLine;
    const rule = isExempt(line) ? null : findPhrase(line.text);
    if (!rule) continue;
    const gone = [line, ...linesUnder(rule, lines, i)];
    body.takeOut(gone, { kind: rule.kind, stage: STAGE, reason: 'says so' });
    i += gone.length - 1;
  }
}

function linesUnder({ kind }: PhraseRule, lines: readonly BodyLine[], i: number): BodyLine[] {
  if (OPENS_LIST.has(kind)) return linkLinesAfter(lines, i + 1);
  return SKIP.test((lines[i] as BodyLine).text) ? skippedAfter(lines, i + 1) : [];
}

/** “跳过播客推荐 继续阅读”, “Skip promotion and continue reading”: for screen readers, and what it skips is not the article. */
const SKIP = /^(?:跳[过過].{1,16}(?:继续|繼續)[阅閱][读讀]|skip .{1,40} and continue reading)/i;
const SKIP_END = /^(?:end of .{1,40}|.{1,16}(?:结尾|結尾|结束|結束))$/i;
const SKIP_REACH = 10;

/** The lines up to the end that the link names; none when no such end comes soon. */
function skippedAfter(lines: readonly BodyLine[], from: number): BodyLine[] {
  const near = lines.slice(from, from + SKIP_REACH);
  const end = near.findIndex(({ text }) => SKIP_END.test(text));
  return near.slice(0, end + 1);
}

const isExempt = (line: BodyLine) => line.tag === 'pre' || line.tag === 'td' || line.tag === 'th';

function linkLinesAfter(lines: readonly BodyLine[], from: number): BodyLine[] {
  let end = from;
  while (end < lines.length && isLinkLine(lines[end] as BodyLine)) end++;
  return lines.slice(from, end);
}

/** Nothing but a link, or nearly. */
export function isLinkLine(line: BodyLine): boolean {
  return line.measure.links > 0 && line.measure.linkSize >= line.measure.size * 0.8;
}
