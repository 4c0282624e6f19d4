// Removes credit lines from the body and returns them by role. Only at its ends: in the middle a name is news.
import type { Credit } from '../../article';
import { says } from '../../language/says';
import { readCreditLine } from '../credits/read-credit-line';
import { SET_APART } from '../rules/elements';
import type { BodyLine, BodyLines } from './body-lines';

/** What the log of removals calls this stage, in articles stored earlier too. */
const HEAD = 6;
const TAIL = 14;
const MAX_CREDIT = 200;

export function removeCredits(body: BodyLines): Credit[] {
  const credits: Credit[] = [];
  const { lines } = body;
  const ends = lines.filter((_, i) => i < HEAD || i >= lines.length - TAIL);
  let closing = -1;
  for (const line of ends) {
    const removed = removeCredit(body, line);
    credits.push(...removed);
    if (removed.some(({ role }) => CLOSES.has(role))) closing = lines.indexOf(line);
  }
  if (closing >= lines.length / 2) removeBelow(body, lines.slice(closing + 1));
  return credits;
}

/** What is signed by its editor is over. */
const CLOSES: ReadonlySet<Credit['role']> = new Set(['editor', 'reviewer', 'proofreader']);
/** Notes and sources belong to an article wherever they stand. */
const isNote = (text: string) => says('noteHead').endAtStart(text) > 0 || NUMBERED.test(text);
const NUMBERED = /^[［[【(（]?\d{1,2}[\]］】)）.、]/;
const MOST_BELOW = 8;

/** Below the closing credits stand promos in ever new words; where much stands there, it is another piece of the article. */
function removeBelow(body: BodyLines, below: readonly BodyLine[]): void {
  const left = below.filter((line) => body.lines.includes(line));
  const proseOf = (lines: readonly BodyLine[]) =>
    lines.reduce((sum, { measure }) => sum + measure.prose, 0);
  if (left.length > MOST_BELOW || proseOf(left) > proseOf(body.lines) * 0.2) return;
  if (left.some((line) => isNote(line.text) || SET_APART.has(line.tag))) return;
  body.remove(left, { kind: 'other', reason: 'below the closing credits' });
}

function removeCredit(body: BodyLines, line: BodyLine): Credit[] {
  if (line.text.length > MAX_CREDIT || line.tag === 'figcaption') return [];
  const credits = readCreditLine(line.text);
  if (credits.length) body.remove([line], { kind: 'credit', reason: 'credit line' });
  return credits;
}
