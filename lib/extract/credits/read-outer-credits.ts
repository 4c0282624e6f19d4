// Credits that stand outside the body: “责任编辑：…” in a box of its own below it. Only the cluster nearest to the article is read, for
// pages that scroll on have other articles' editors further down.
import type { Credit, CreditRole } from '../../article';
import { says } from '../../language/says';
import { splitNames } from '../../names/split-names';
import { compareKey } from '../../text/compare-key';
import { endsInColon } from '../../text/single-marks';
import type { PageLine } from '../snapshot/collect-page-lines';
import { writes } from './credit-labels';
import { readByline } from './read-byline';
import { readCreditLine } from './read-credit-line';
import { readClaim } from './read-reprint-line';
import { MAY_BE_CREDIT } from './statement-grammar';

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
const LONGEST_SIGNED = 30;
/** Lines that may be credits: a page of more is a list of other articles. */
const MOST_LINES = 300;

/** Credits in the lines after the headline; `known` are those already taken from the body. */
export function readOuterCredits(
  page: readonly PageLine[],
  headline: number,
  known: readonly Credit[],
): Credit[] {
  const lines = withinReach(page, headline);
  const keys = new Set(known.map(keyOf));
  const found: Credit[] = [];
  let last = -1;
  for (let i = headline + 1; i < lines.length; i++) {
    if (last >= 0 && i > last + CLUSTER) break;
    const credits = readLine(lines[i]);
    if (credits.length === 0) continue;
    if (credits.some(({ role }) => role === 'editor')) last = i;
    found.push(...credits.filter((credit) => !keys.has(keyOf(credit))));
    for (const credit of credits) keys.add(keyOf(credit));
  }
  return last < 0 ? [] : found;
}

/** The lines up to the last that is worth reading. */
function withinReach(lines: readonly PageLine[], headline: number): readonly PageLine[] {
  let left = MOST_LINES;
  const end = lines.findIndex(({ text }, i) => {
    if (i > headline && MAY_BE_CREDIT.test(text)) left--;
    return left < 0;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** “来源：甲报”, “记者：甲”: only where one line alone says so, for lists of other articles name a source for each. */
export function readLoneCredits(
  lines: readonly PageLine[],
  headline: number,
  role: 'author' | 'source',
): Credit[] {
  const below = withinReach(lines, headline).slice(headline + 1);
  const isIt = role === 'source' ? isOwnSource : isSigner;
  const found = below
    .map(withValue)
    .filter((text) => text.length < LONGEST_SIGNED && MAY_BE_CREDIT.test(text))
    .map(readCreditLine)
    .filter((credits) => credits.some(isIt));
  const [only = [], ...others] = found;
  if (only.length > 0 && others.length === 0)
    return only.filter((credit) => isIt(credit) || (role === 'author' && writes(credit.role)));
  return below
    .flatMap(claimIn)
    .filter((credit) => credit.role === role)
    .slice(0, 1);
}

/** A label in a line of its own has its value in the next one. */
function withValue({ text }: PageLine, at: number, lines: readonly PageLine[]): string {
  return endsInColon(text) ? text + (lines[at + 1]?.text ?? '') : text;
}

const claimIn = (line: PageLine) => (line.text.length < LONGEST ? readClaim(line) : []);

const isOwnSource = ({ role, label }: Credit) =>
  role === 'source' && says('sourceLabel').test(label) && !says('partSource').test(label);

function readLine(line: PageLine | undefined): Credit[] {
  if (!line || line.text.length > LONGEST || line.linked * 2 > line.text.length) return [];
  if (!MAY_BE_CREDIT.test(line.text)) return [];
  return readCreditLine(line.text).filter(isWanted);
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

const isSigner = ({ role, name }: Credit) => role === 'author' && splitNames(name).sure;

const keyOf = ({ role, name }: Credit) => `${role} ${compareKey(name)}`;
