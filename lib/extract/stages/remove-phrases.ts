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
    const gone = [line, ...(OPENS_LIST.has(rule.kind) ? linkLinesAfter(lines, i + 1) : [])];
    body.takeOut(gone, { kind: rule.kind, stage: STAGE, reason: 'says so' });
    i += gone.length - 1;
  }
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
