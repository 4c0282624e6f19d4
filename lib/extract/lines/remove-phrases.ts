// Takes out lines that say what clutter says, and the link lists that a clutter heading opens.
import type { RemovalKind } from '../../article';
import { ELEMENT_NODE } from '../../dom-numbers';
import { says } from '../../language/says';
import { mapInSteps, type Steps } from '../drive';
import { HEADINGS, SET_APART } from '../rules/elements';
import { isOwnLink } from '../snapshot/own-sites';
import type { RemovalNote } from '../snapshot/working-copy';
import type { BodyLine, BodyLines } from './body-lines';
import { findPhrase, type Looks } from './find-phrase';
import { linesOfBox } from './prompt-box';

/** Headings of link lists: what follows goes with them as long as it is links. */
const OPENS_LIST = new Set(['related', 'hot-list', 'prompt']);

/** Words that news uses too are clutter only where the page sets them apart. */
const looksOf = ({ measure, element }: BodyLine): Looks => ({
  linked: measure.linkSize >= measure.size * 0.5,
  apart: measure.links > 0 || (element.firstElementChild !== null && isDressed(element)),
});

/** Steps of a guide say “Sign up for an account” too. */
const NOT_IN_LISTS = new Set<RemovalKind>(['prompt', 'player']);

const findPhraseOf = (line: BodyLine) =>
  findPhrase(line.text, looksOf(line), (kind) => line.tag !== 'li' || !NOT_IN_LISTS.has(kind));

const DRESS = new Set(['strong', 'b', 'em', 'i', 'u']);

/** All of a line is bold or italic. */
export function isDressed(element: Element): boolean {
  const [only, ...rest] = [...element.childNodes].filter((node) => node.textContent?.trim());
  return (
    only?.nodeType === ELEMENT_NODE && rest.length === 0 && DRESS.has((only as Element).localName)
  );
}

export function* removePhrases(body: BodyLines): Steps<void> {
  const { lines } = body;
  const phrases = yield* mapInSteps(lines, findPhraseOf);
  const gone: { lines: BodyLine[]; note: RemovalNote }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as BodyLine;
    const phrase = phrases[i];
    if (!phrase || isExempt(line, phrase.kind)) continue;
    if (phrase.kind !== 'comments' && opensSteps(lines, i)) continue;
    if (OPENS_LIST.has(phrase.kind) && headsProse(lines, i)) continue;
    if (phrase.kind === 'related' && leadsAway(line, body)) continue;
    const under = [line, ...linesUnder(phrase.kind, { body, lines, at: i })];
    gone.push({ lines: under, note: { kind: phrase.kind, reason: 'says so' } });
    i += under.length - 1;
  }
  body.removeAll(gone);
}

interface Place {
  body: BodyLines;
  /** The lines as they were before any of them was taken out. */
  lines: readonly BodyLine[];
  at: number;
}

/** What goes with a line that is clutter: the links of its list, the rest of its box, what it skips. */
function linesUnder(kind: RemovalKind, { body, lines, at }: Place): BodyLine[] {
  const after = OPENS_LIST.has(kind) ? linkLinesAfter(lines, at + 1) : [];
  const box = kind === 'prompt' ? linesOfBox(body, lines, at) : [];
  if (kind === 'comments') return itemsAfter(lines, at);
  if (after.length || box.length) return box.length > after.length ? box : after;
  // “跳过播客推荐 继续阅读”: for screen readers, and what it skips is not the article.
  return says('skip').test((lines[at] as BodyLine).text) ? skippedAfter(lines, at + 1) : [];
}

const SKIP_REACH = 10;

/** The lines up to the end that the link names; none when no such end comes soon. */
function skippedAfter(lines: readonly BodyLine[], from: number): BodyLine[] {
  const near = lines.slice(from, from + SKIP_REACH);
  const end = near.findIndex(({ text }) => says('skipEnd').test(text));
  return near.slice(0, end + 1);
}

/** Rules for those who comment are a list below their heading. */
function itemsAfter(lines: readonly BodyLine[], at: number): BodyLine[] {
  if (!HEADINGS.has(lines[at]?.tag ?? '')) return [];
  const end = lines.findIndex(({ tag }, i) => i > at && tag !== 'li');
  return lines.slice(at + 1, end < 0 ? lines.length : end);
}

/** A summary names what it unfolds. What leads through the pages of an article may stand in a table of the layout. */
const isExempt = ({ tag }: BodyLine, kind: RemovalKind) =>
  tag === 'summary' || (kind !== 'pager' && tag !== 'figcaption' && SET_APART.has(tag));

const STEPS = new Set(['li', 'pre']);

/** A heading above steps or code is a part of a guide: “Sign up for alerts”. */
const opensSteps = (lines: readonly BodyLine[], i: number): boolean =>
  HEADINGS.has(lines[i]?.tag ?? '') &&
  STEPS.has(lines[i + 1]?.tag ?? '') &&
  !isTeaser(lines[i + 1] as BodyLine);

/** What an entry of a list sends its reader to stands on other sites; teasers lead to the site itself. */
function leadsAway({ element, measure }: BodyLine, { copy }: BodyLines): boolean {
  if (measure.links === 0 || !element.closest('li')) return false;
  return [...element.getElementsByTagName('a')].every((a) => !isOwnLink(a, copy.ownSites));
}

/** A heading above prose is the article's: “More about bells”. */
function headsProse(lines: readonly BodyLine[], i: number): boolean {
  const next = lines[i + 1];
  if (!HEADINGS.has(lines[i]?.tag ?? '') || next?.tag !== 'p') return false;
  return next.measure.links === 0 && next.measure.prose >= PROSE;
}

/** In units of `Measure.size`. */
const PROSE = 80;

function linkLinesAfter(lines: readonly BodyLine[], from: number): BodyLine[] {
  let end = from;
  while (end < lines.length && isTeaser(lines[end] as BodyLine)) end++;
  return lines.slice(from, end);
}

/** Nothing but a link, or nearly. */
export function isLinkLine(line: BodyLine): boolean {
  return line.measure.links > 0 && line.measure.linkSize >= line.measure.size * 0.8;
}

/** In a list that a heading calls “more stories”, a link may stand inside a sentence. */
const isTeaser = (line: BodyLine) =>
  isLinkLine(line) ||
  (line.tag === 'li' && line.measure.links > 0 && line.text.length < MAX_TEASER);
const MAX_TEASER = 160;
