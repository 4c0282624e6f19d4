// Finds the headline among the lines of the page: the one that the page's own title, JSON-LD or Open Graph repeats. The first
// h1 may be a channel logo or a menu, the title tag carries suffixes, Open Graph may be cut short: agreement decides.
import { findShownDates } from '../../dates/find-shown-dates';
import { isMediumName } from '../../names/media-names';
import { TITLE_CAP } from '../../text/clean-text';
import { compareKey } from '../../text/compare-key';
import { HAN } from '../../text/scripts';
import type { PageLine } from '../snapshot/collect-page-lines';
import { headingText } from './date-line-in-heading';
import { isCrumb } from './heading-place';

export interface MetadataTitle {
  text: string;
  from: string;
}

export interface Headline {
  text: string;
  from: string;
  /** Index of its line; -1 when it is not among them. */
  line: number;
}

interface KeyedTitle extends MetadataTitle {
  key: string;
}

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
    findListed(lines) ?? { text: '', from: '', line: -1 }
  );
}

const LONGEST_SITE = 12;

/** Papers' digital editions tell nothing but the paper's name. */
const isSiteAlone = (text: string) => text.length <= LONGEST_SITE && isMediumName(text);

/** A single Han character may be a whole title, a single letter is none. */
const isWords = (key: string) => key.length > 1 || HAN.test(key);

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
    const match = matchTitle(key, known, leadOf(line));
    const score = match ? match.size * weightOf(line) * (match.whole ? 1.5 : 1) : 0;
    if (match && score > bestScore) {
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

/** A second line of the headline is set as the first is; what is named as a subtitle is one. */
const isNamedSubtitle = ({ block }: PageLine): boolean =>
  /sub-?_?tit|ftitle|futi|fubiao/i.test(`${block.className} ${block.id}`);

/** Between a kicker and its headline: no bar, behind which a site's name would stand. Two lines of a Chinese one need no mark. */
const JOINT = /^\s?[:—–]\s?$/;
const HAN_JOINT = /^\s?[:：—–]{0,2}\s?$/;

/** A kicker may stand in the heading, in an element of its own: the part that the metadata call the title, or end theirs with. */
function partOf(line: PageLine, known: readonly KeyedTitle[]): string {
  if (line.parts.length < 2) return '';
  const told = known.filter(({ from }) => from === 'json-ld' || from === 'meta');
  const keys = line.parts.map(({ text }) => compareKey(text));
  const own = told.find(({ key }) => keys.includes(key));
  // Told whole, with the mark that two elements do not need between them.
  const whole = told.find(({ key }) => key === keys.join(''));
  if (own ?? whole) return (own ?? whole)!.text;
  const last = keys.findLastIndex((key) => key !== '');
  const ends = told.some(({ key }) => key.endsWith(keys[last]!));
  return ends && keys[last]!.length * 2 > keys.join('').length ? line.parts[last]!.text.trim() : '';
}

/** A cheap look before the line is folded: it begins or ends with a letter those titles begin or end with, or with a mark. */
function mayOpen(text: string, edges: ReadonlySet<string | undefined>): boolean {
  const first = text[0]?.toLowerCase() ?? '';
  return edges.has(first) || edges.has(text.at(-1)?.toLowerCase()) || !/[\p{L}\p{N}]/u.test(first);
}

interface Match {
  /** Letters the two have in common. */
  size: number;
  whole: boolean;
  /** The metadata’s title, where the line holds more than the headline. */
  text: string;
}

const SHORTEST_PART = { han: 5, other: 12 };
const SHORTEST_EDGE = 8;

/** A label or a kicker may open the title too: the words must be enough of it. */
const isMost = (title: string, key: string) =>
  (title.startsWith(key) && key.length * 3 > title.length) ||
  (title.endsWith(key) && key.length * 2 > title.length);

const isEdge = (title: string, key: string, { shortest, atEnd }: Lead) =>
  key.length >= (HAN.test(key) ? shortest.han : shortest.other) &&
  (title.startsWith(key) || (atEnd && title.endsWith(key)));

interface Lead {
  shortest: { han: number; other: number };
  atEnd: boolean;
}

/** The page's own h1 may be little of the title; a line that is named as the title must open it: sites end theirs with their name. */
function leadOf(line: PageLine): Lead | null {
  if (line.level === 1) return { shortest: { han: 2, other: SHORTEST_EDGE }, atEnd: true };
  const isNamed = line.level === 0 && isNamedLine(line) && !isMediumName(line.text);
  return isNamed ? { shortest: SHORTEST_PART, atEnd: false } : null;
}

function matchTitle(key: string, known: readonly KeyedTitle[], lead: Lead | null): Match | null {
  if (known.some((t) => t.key === key)) return { size: key.length, whole: true, text: '' };
  const han = HAN.test(key);
  if (lead && known.some((t) => isEdge(t.key, key, lead)))
    return { size: key.length, whole: false, text: '' };
  const shortest = han ? SHORTEST_PART.han : SHORTEST_PART.other;
  if (key.length >= shortest && known.some((t) => isMost(t.key, key)))
    return { size: key.length, whole: false, text: '' };
  const inside = known.find(
    (t) => t.key.length >= shortest && key.includes(t.key) && key.length < t.key.length * 3,
  );
  if (!inside) return null;
  const cut = /(?:…|\.\.\.)$/.test(inside.text) || key.length > inside.key.length + 12;
  return { size: inside.key.length, whole: false, text: cut ? '' : inside.text };
}

/** A breadcrumb ends in the words that search engines get: whatever else says the title is the headline. */
const CRUMB = 0.3;

function weightOf(line: PageLine): number {
  if (line.level > 0 && isCrumb(line.block)) return CRUMB;
  if (line.level === 1) return 1.6;
  if (line.level === 2) return 1.4;
  if (line.level > 2) return 1.25;
  return isNamedLine(line) ? 1.15 : 1;
}

const isNamedLine = ({ block }: PageLine): boolean =>
  /title|headline|\btit\b|biaoti/i.test(`${block.className} ${block.id}`);

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

const REACH = 4;

/** The heading nearest above a date line: pages whose title tag names only the section. */
function findAboveDate(lines: readonly PageLine[]): Headline | null {
  let above = -1;
  for (const [index, line] of lines.entries()) {
    if (line.linked * 2 > line.text.length) continue;
    if (line.level > 0 && compareKey(line.text).length >= 6) above = index;
    else if (
      above >= 0 &&
      index - above <= REACH &&
      line.text.length < 120 &&
      findShownDates(line.text).length > 0
    )
      return { text: headingText(lines[above]!), from: 'heading', line: above };
  }
  return null;
}

/** Without any h1: the one heading or line that is named as the page's, where search engines get other words. */
function findNamed(lines: readonly PageLine[]): Headline | null {
  if (lines.some(({ level }) => level === 1)) return null;
  const named = lines.flatMap((line, index) => (isNamedTitle(line) ? [index] : []));
  const [index] = named;
  if (index === undefined || named.length > 1) return null;
  return { text: headingText(lines[index]!), from: 'heading', line: index };
}

const isNamedTitle = (line: PageLine): boolean =>
  (line.level === 2 || (line.level === 0 && isWords(line.text) && !isMediumName(line.text))) &&
  line.linked * 2 < line.text.length &&
  isNamedLine(line);

/** A digital edition lists the titles of its page, and sets the one that is open as no link. */
function findListed(lines: readonly PageLine[]): Headline | null {
  const isLink = ({ linked, text }: PageLine) => linked * 1.2 >= text.length;
  const listed = new Set(lines.filter(isLink).map(({ text }) => compareKey(text)));
  const index = lines.findIndex(
    (line) =>
      !isLink(line) && line.text.length >= SHORTEST_EDGE && listed.has(compareKey(line.text)),
  );
  return index < 0 ? null : { text: lines[index]!.text, from: 'title-line', line: index };
}

function findOnly(lines: readonly PageLine[]): Headline | null {
  const index = lines.findIndex((line) => line.level === 1);
  return index < 0 ? null : { text: headingText(lines[index]!), from: 'heading', line: index };
}
