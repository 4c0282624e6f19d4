// How sure a field is: not where two sources that are no copies of one another disagree, nor where the only source is a loose line.

import type { Credit } from '../../article';
import { isSameDay, readMachineDate, type When, zoneBetween } from '../../dates/build-time';
import { says } from '../../language/says';
import { isMediumName } from '../../names/media-names';
import { isPersonName } from '../../names/name-shapes';
import { splitNames } from '../../names/split-names';
import { compareKey } from '../../text/compare-key';
import { splitAt } from '../../text/single-marks';
import { isWeb } from '../../url/host';
import { isOwnSource, writes } from '../credits/credit-labels';
import type { Facts, Metadata } from './facts';
import type { Fields } from './fields';
import type { HeadlineLines } from './headline-lines';
import type { MetadataTitle } from './match-title';

/** All that was read of the fields, whether it was believed or not. */
export interface Witnesses {
  titles: readonly MetadataTitle[];
  near: HeadlineLines;
  metadata: Metadata;
}

/** Marks the fields that a reader should check. Changes `fields.found`. */
export function judgeFields(
  fields: Fields,
  witnesses: Witnesses,
  credits: readonly Credit[],
): void {
  const { title, authors, source, publishedTime } = fields.found;
  if (title) title.sure = isTitleSure(title, witnesses.titles);
  if (authors) authors.sure = areAuthorsSure(fields, authors.from, witnesses);
  if (source) source.sure = isSourceSure(source, witnesses, credits);
  if (publishedTime) publishedTime.sure = isTimeSure(publishedTime, witnesses);
}

interface Value {
  value: string;
  from: string;
}

/** Two ways of saying one thing: the same, or one within the other. */
const isSame = (a: string, b: string) => a.includes(b) || b.includes(a);

/** Microdata stand in the heading itself: a copy. */
const TITLE_SOURCES = ['json-ld', 'meta', 'portal-comment', 'title-tag'];
/** With so many places that tell a title, one of them should tell this one. */
const MANY = 3;

/** As many places tell another title as tell this one; one that holds the other is neither for nor against it. */
function isTitleSure({ value, from }: Value, titles: readonly MetadataTitle[]): boolean {
  if (TITLE_SOURCES.includes(from)) return false;
  const key = compareKey(value);
  const named = TITLE_SOURCES.map((source) =>
    titles.filter((title) => title.from === source).map(({ text }) => compareKey(text)),
  ).filter((keys) => keys.length > 0);
  const agree = named.filter((keys) => keys.includes(key)).length;
  const differ = named.filter((keys) => !keys.some((other) => isSame(key, other))).length;
  if (agree === 0 && named.length >= MANY) return false;
  return differ === 0 || differ < agree;
}

/** Places that name somebody without saying as what. */
const LOOSE_PEOPLE: ReadonlySet<string> = new Set(['account', 'title-tag', 'signature']);

/** Every place that names persons names one of these, and whoever the data name besides is one of these too. */
function areAuthorsSure(
  { authors, site }: Fields,
  from: string,
  { near, metadata }: Witnesses,
): boolean {
  if (LOOSE_PEOPLE.has(from)) return false;
  const keys = authors.map(compareKey);
  const isOurs = (name: string) => keys.some((key) => isSame(key, compareKey(name)));
  const bylines = [
    near.credits.filter(({ role }) => writes(role)).flatMap(({ value }) => persons(value)),
    near.bylines.flatMap(({ name }) => persons(name)),
  ];
  const data = [metadata.jsonLd, metadata.microdata].flatMap((facts) =>
    facts.authors.flatMap(pieces),
  );
  return (
    bylines.every((names) => names.length === 0 || names.some(isOurs)) &&
    data.every((name) => isOurs(name) || isSame(compareKey(site), compareKey(name)))
  );
}

const persons = (text: string) => splitNames(text).names.filter(isPersonName);

/** What stands in a list of names, names or not. */
const pieces = (text: string) =>
  isWeb(text) || text.includes('@')
    ? []
    : splitAt(text, ',;、，；|').filter((piece) => compareKey(piece) !== '');

function isSourceSure(
  { value, from }: Value,
  { near, metadata }: Witnesses,
  credits: readonly Credit[],
): boolean {
  const key = compareKey(value);
  const own = near.loose.find(({ text }) => isSame(key, compareKey(text)));
  if (from === 'date-line' && !own?.beside && !own?.source && !isMediumName(value)) return false;
  if (from === 'meta') return false;
  const others = [
    ...near.credits.filter(({ role }) => role === 'source').map((credit) => credit.value),
    ...credits.filter(isOwnSource).map(({ name }) => name),
    metadata.meta.source,
  ];
  return others.every((other) => other.length < 2 || isSame(key, compareKey(other)));
}

/** Dates that stand for another: the address's day, a script's variable. */
const LOOSE_TIMES: ReadonlySet<string> = new Set(['address', 'script', 'credit-line']);

function isTimeSure({ value, from }: Value, { near, metadata }: Witnesses): boolean {
  const when = readMachineDate(value);
  // The day in the last line may be the letter's.
  const isLetters = from === 'signature' && when?.time === '';
  if (!when || LOOSE_TIMES.has(from) || isLetters) return false;
  const isLater = (date: When) =>
    [metadata.jsonLd, metadata.meta].some(({ modified }) => {
      const later = readMachineDate(modified);
      return later !== null && agree(date, later);
    });
  const shown = near.dates
    .filter(({ label }) => !says('updated').test(label))
    .filter((date) => agree(when, date) || !isLater(date));
  const machines = machinesOf(metadata);
  const sources = [shown.slice(0, 1), ...machines.map((machine) => [machine])];
  return sources.every(
    (source) => source.length === 0 || source.some((other) => agree(when, other)),
  );
}

const machinesOf = ({ jsonLd, meta, microdata, comment }: Metadata): When[] =>
  [jsonLd, meta, microdata, comment]
    .map(({ published }: Facts) => readMachineDate(published))
    .filter((when) => when !== null);

/** The same moment, or one of the two without its time of day. */
function agree(a: When, b: When): boolean {
  if (!isSameDay(a, b)) return false;
  if (a.time === '' || b.time === '' || b.time.startsWith('00:00')) return true;
  return a.time.slice(0, 5) === b.time.slice(0, 5) || zoneBetween(a, b) !== '';
}
