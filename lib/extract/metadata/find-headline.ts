// Finds the headline among the lines of the page: the one that the page's own title, JSON-LD or Open Graph repeats. The first
// h1 may be a channel logo or a menu, the title tag carries suffixes, Open Graph may be cut short: agreement decides.
import { isMediumName } from '../../names/media-names';
import { TITLE_CAP } from '../../text/clean-text';
import { compareKey } from '../../text/compare-key';
import { HAN } from '../../text/scripts';
import { isNamed } from '../rules/find-names';
import type { PageLine } from '../snapshot/collect-page-lines';
import { headingText, textOf } from './date-line-in-heading';
import {
  findAboveDate,
  findBareTitle,
  findListed,
  findNamed,
  findOnly,
} from './find-shown-headline';
import { isCrumb } from './heading-place';
import {
  type Headline,
  isNamedLine,
  isNamedSubtitle,
  isWords,
  type KeyedTitle,
  leadOf,
  type MetadataTitle,
  matchTitle,
} from './match-title';

/** The metadata’s titles come in order of trust. A page without any headline gives ''. */
export function findHeadline(
  lines: readonly PageLine[],
  titles: readonly MetadataTitle[],
): Headline {
  const known = titles
    .map((title) => ({ ...title, key: compareKey(title.text) }))
    .filter(({ key, text }) => isWords(key) && !isSiteAlone(text));
  return (
    findRepeated(lines, known) ??
    findSimilar(lines, known) ??
    findAboveDate(lines) ??
    findNamed(lines) ??
    (known[0] && { text: known[0].text, from: known[0].from, line: -1 }) ??
    findOnly(lines) ??
    findListed(lines) ??
    findBareTitle(lines) ?? { text: '', from: '', line: -1 }
  );
}

const LONGEST_SITE = 12;

/** Papers' digital editions tell nothing but the paper's name; a short title stands before it. */
const isSiteAlone = (text: string) =>
  text.length <= LONGEST_SITE && isMediumName(text.split(/ ?[-_|–—]/, 1)[0]!);

/** The visible line that the metadata’s titles repeat most of. */
function findRepeated(lines: readonly PageLine[], known: readonly KeyedTitle[]): Headline | null {
  if (known.length === 0) return null;
  let best: Headline | null = null;
  let bestScore = 0;
  const openings = new Set(known.flatMap(({ key }) => [key.slice(0, 3), key.slice(-3)]));
  const edges = new Set(known.flatMap(({ key }) => [key[0], key.at(-1)]));
  lines.forEach((line, index) => {
    if (line.text.length > TITLE_CAP || (line.level === 0 && line.linked * 2 > line.text.length))
      return;
    if (line.level === 0 && !mayOpen(line.text, edges)) return;
    const key = compareKey(line.text.length > 300 ? line.text.slice(0, 300) : line.text);
    if (
      !isWords(key) ||
      !(openings.has(key.slice(0, 3)) || line.level > 0 || openings.has(key.slice(-3)))
    )
      return;
    const match =
      matchWithSite(key, known) ??
      matchBelowKicker(lines, index, { key, known }) ??
      matchTitle(key, known, leadOf(line));
    if (!match) return;
    const weight = isKickerOf(key, known) ? CRUMB : weightOf(line);
    const score = match.size * weight * (match.whole ? 1.5 : 1);
    if (score > bestScore) {
      bestScore = score;
      best = {
        text:
          joinNeighbours(lines, index, known) ||
          partOf(line, known) ||
          match.text ||
          headingText(line),
        from: line.level > 0 ? 'heading' : 'title-line',
        line: index,
      };
    }
  });
  return best;
}

/** The title tag with the site's name behind, once more in a line: no more of a headline than the one without. */
function matchWithSite(key: string, known: readonly KeyedTitle[]) {
  const whole = known.find((title) => title.from === 'title-tag' && title.key === key);
  const bare = whole && known.find((title) => title.key !== key && key.startsWith(title.key));
  return bare && bare.key.length * 2 > key.length
    ? { size: bare.key.length - 1, whole: true, text: '' }
    : null;
}

interface Keys {
  /** Of the line. */
  key: string;
  known: readonly KeyedTitle[];
}

/** The page's h1 below the heading that the title tag opens with, “Kicker: Headline - Paper”: all of it is the headline's. */
function matchBelowKicker(lines: readonly PageLine[], index: number, { key, known }: Keys) {
  const [above, own] = [lines[index - 1], lines[index]];
  if (own?.level !== 1) return null;
  const kicker = above && above.level > 1 ? compareKey(above.text.slice(0, TITLE_CAP)) : '';
  const told = known.find(
    (title) =>
      (kicker !== '' && title.key === kicker + key) || title.text.endsWith(`: ${own.text}`),
  );
  return told ? { size: told.key.length, whole: false, text: '' } : null;
}

/** Opens the title tag, and the metadata call what follows the title: “Kicker: Headline”. */
const isKickerOf = (key: string, known: readonly KeyedTitle[]): boolean =>
  known.some(
    (title) => title.from !== 'title-tag' && known.some((whole) => whole.key === key + title.key),
  );

/** “Kicker: Headline” or “Headline——second line” whose two halves stand in two lines: the title as it is told. */
function joinNeighbours(
  lines: readonly PageLine[],
  index: number,
  known: readonly KeyedTitle[],
): string {
  const near = [-1, 0, 1].map((i) => lines[index + i]);
  const [above, own, below] = near.map((line) => line?.text.slice(0, TITLE_CAP) ?? '');
  const key = compareKey(own!);
  const joint = HAN.test(key) ? HAN_JOINT : JOINT;
  const isJoined = (title: KeyedTitle, first: string, second: string) =>
    title.key === compareKey(first) + compareKey(second) &&
    joint.test(title.text.slice(first.length, title.text.length - second.length));
  return (
    known.find(
      (title) =>
        // A search engine's title may open with the kicker of a heading that stands for itself.
        (title.from !== 'title-tag' || HAN.test(key)) &&
        title.key.length > key.length &&
        (isJoined(title, above!, own!) ||
          (isJoined(title, own!, below!) && !isNamedSubtitle(near[2]!))),
    )?.text ?? ''
  );
}

/** Between a kicker and its headline: no bar, behind which a site's name would stand. Two lines of a Chinese one need no mark. */
const JOINT = /^\s?[:—–]\s?$/;
const HAN_JOINT = /^\s?[:：—–]{0,2}\s?$/;

/** A kicker may stand in the heading, in an element of its own: the part that the metadata call the title, or end theirs with. */
function partOf(line: PageLine, known: readonly KeyedTitle[]): string {
  if (line.parts.length < 2) return '';
  const metadata = known.filter(({ from }) => from === 'json-ld' || from === 'meta');
  const keys = line.parts.map(({ text }) => compareKey(text));
  const own = metadata.find(({ key }) => keys.includes(key));
  // Told whole, with the mark that two elements do not need between them.
  // Lines of one element, too: there the title tag knows where a blank is meant.
  const told = line.parts.every(({ element }) => element === line.block) ? known : metadata;
  const whole = told.find(({ key }) => key === keys.join(''));
  if (own ?? whole) return (own ?? whole)!.text;
  const last = keys.findLastIndex((key) => key !== '');
  const ends = metadata.some(({ key }) => key.endsWith(keys[last]!));
  if (ends && keys[last]!.length * 2 > keys.join('').length) return line.parts[last]!.text.trim();
  return withoutKicker(line);
}

/** What stands behind a part that is named a kicker; '' where none is. */
function withoutKicker({ parts }: PageLine): string {
  const first = parts.findIndex(({ text }) => text.trim() !== '');
  const element = parts[first]?.element;
  if (!element || !isNamed('kicker', element)) return '';
  return textOf(parts.slice(first + 1).filter((part) => part.element !== element));
}

/** A cheap look before the line is folded: it begins or ends with a letter those titles begin or end with, or with a mark. */
function mayOpen(text: string, edges: ReadonlySet<string | undefined>): boolean {
  const first = text[0]?.toLowerCase() ?? '';
  return edges.has(first) || edges.has(text.at(-1)?.toLowerCase()) || !/[\p{L}\p{N}]/u.test(first);
}

/** A breadcrumb ends in the words that search engines get: whatever else says the title is the headline. */
const CRUMB = 0.3;

function weightOf(line: PageLine): number {
  if (line.level > 0 && isCrumb(line.block)) return CRUMB;
  if (line.level === 1) return 1.6;
  if (line.level === 2) return 1.4;
  if (line.level > 2) return 1.25;
  if (isNamedSubtitle(line)) return CRUMB;
  return isNamedLine(line) ? 1.15 : 1;
}

/** How much of a heading must be in the title that is told: search engines and readers get different headlines. */
const SIMILAR = 0.5;
/** A page's own h1 is more likely to be meant than a heading further down. */
const FIRST = 1.6;

function findSimilar(lines: readonly PageLine[], known: readonly KeyedTitle[]): Headline | null {
  let best: Headline | null = null;
  let bestShare = SIMILAR;
  lines.forEach((line, index) => {
    if (line.level === 0 || line.level > 3 || isCrumb(line.block)) return;
    const key = compareKey(line.text.slice(0, 300));
    const share =
      Math.max(0, ...known.map((t) => shareOfPairs(key, t.key))) * (line.level === 1 ? FIRST : 1);
    if (key.length >= 5 && share > bestShare) {
      bestShare = share;
      best = { text: partOf(line, known) || headingText(line), from: 'heading', line: index };
    }
  });
  return best;
}

/** Dice's coefficient over pairs of letters, 0 to 1. */
export function shareOfPairs(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i++)
    pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let same = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left === 0) continue;
    pairs.set(b.slice(i, i + 2), left - 1);
    same++;
  }
  return (2 * same) / (a.length + b.length - 2);
}
