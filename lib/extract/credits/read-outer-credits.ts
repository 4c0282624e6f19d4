// Credits that stand outside the body: “责任编辑：…” in a box of its own below it. Only the cluster nearest to the article is read, for
// pages that scroll on have other articles' editors further down.
import type { Credit, CreditRole } from '../../article';
import { says } from '../../language/says';
import { splitNames } from '../../names/split-names';
import { compareKey } from '../../text/compare-key';
import type { PageLine } from '../snapshot/collect-page-lines';
import { readByline } from './read-byline';
import { readCreditLine } from './read-credit-line';
import { MAY_BE_CREDIT } from './statement-grammar';
import { markedText } from './text-of-parts';

/** What a reader is told below an article; sources have a field of their own. */
const WANTED: ReadonlySet<CreditRole> = new Set([
  'author',
  'editor',
  'reviewer',
  'proofreader',
  'supervisor',
  'producer',
  'translator',
  'original-title',
  'print-edition',
]);
const LONGEST = 160;
const CLUSTER = 6;
/** Lines that may be credits: a page of more is a list of other articles. */
const MOST_LINES = 300;

/** The lines after the headline, up to the last that is worth reading for credits. */
export function linesForCredits(lines: readonly PageLine[], headline: number): PageLine[] {
  let left = MOST_LINES;
  const end = lines.findIndex(({ text }, i) => {
    if (i > headline && MAY_BE_CREDIT.test(text)) left--;
    return left < 0;
  });
  return lines.slice(headline + 1, end < 0 ? undefined : end);
}

/** Credits in `below`, the lines for credits. */
export function readOuterCredits(below: readonly PageLine[]): Credit[] {
  const found: Credit[] = [];
  let last = -1;
  for (const [i, line] of below.entries()) {
    if (last >= 0 && i > last + CLUSTER) break;
    const credits = readLine(line);
    if (credits.length === 0) continue;
    if (credits.some(({ role }) => role === 'editor')) last = i;
    found.push(...credits);
  }
  return last < 0 ? [] : found;
}

function readLine(line: PageLine): Credit[] {
  const { text, linked } = line;
  if (text.length > LONGEST || linked * 2 > text.length || !MAY_BE_CREDIT.test(text)) return [];
  return readCreditLine(markedText(line)).filter(isWanted);
}

/** “本报记者 甲” without a colon stands at the headline too, and is read there. */
const isWanted = ({ role, label, name }: Credit) =>
  WANTED.has(role) && name !== '' && !(role === 'author' && says('reporter').test(label));

/** How many lines below the last one of the text a signature stands at most. */
const REACH = 4;

/** Who signs below the text, in an element that says whose name it holds; `last` is the text's last paragraph, or that line itself. */
export function readSignature(lines: readonly PageLine[], last: string): Credit[] {
  const end = lines.findLastIndex(({ text }) => text !== '' && last.endsWith(text));
  const below = end < 0 ? [] : lines.slice(end, end + 1 + REACH);
  const heading = below.findIndex(({ level }) => level > 0);
  const signed = below
    .slice(0, heading < 0 ? undefined : heading)
    .map((line) => readByline(line).filter(isSigner));
  const first = signed.findIndex((credits) => credits.length > 0);
  const lastSigned = signed.findLastIndex((credits) => credits.length > 0);
  // Several such lines with others between them are what several people say: letters, praise.
  const isOne = signed.slice(first, lastSigned + 1).every((credits) => credits.length > 0);
  return first >= 0 && isOne ? signed.flat() : [];
}

/** Names who wrote it, and nothing beside. */
export const isSigner = ({ role, name }: Credit) => role === 'author' && splitNames(name).sure;

/** What a line says again, beside the text or in it, is one credit. */
export function withoutRepeats(credits: readonly Credit[]): Credit[] {
  const keys = credits.map(({ role, name, text }) => role + compareKey(name || text));
  return credits.filter((_, at) => keys.indexOf(keys[at]!) === at);
}
