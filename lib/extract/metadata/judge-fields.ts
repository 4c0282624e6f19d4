// How sure a field is: not where two sources that are no copies of one another disagree, nor where the only source is a loose line.
import type { Credit } from '../../article';
import { isSameDay, readMachineDate, type When, zoneBetween } from '../../dates/build-time';
import { says } from '../../language/says';
import { isPersonName, splitNames } from '../../names/split-names';
import { compareKey } from '../../text/compare-key';
import type { Facts, Metadata } from './facts';
import type { Fields } from './fields';
import type { MetadataTitle } from './find-headline';
import type { HeadlineLines } from './headline-lines';

/** All that was read of the fields, whether it was believed or not. */
export interface Told {
  titles: readonly MetadataTitle[];
  near: HeadlineLines;
  metadata: Metadata;
}

/** Marks the fields that a reader should check. Changes `fields.found`. */
export function judgeFields(fields: Fields, told: Told, credits: readonly Credit[]): void {
  const { title, authors, source, publishedTime } = fields.found;
  if (title) title.sure = isTitleSure(title, told.titles);
  if (authors) authors.sure = areAuthorsSure(fields.authors, authors.from, told);
  if (source) source.sure = isSourceSure(source, told, credits);
  if (publishedTime) publishedTime.sure = isTimeSure(publishedTime, told);
}

interface Value {
  value: string;
  from: string;
}

/** Two ways of saying one thing: the same, or one within the other. */
const isSame = (a: string, b: string) => a.includes(b) || b.includes(a);

function isTitleSure({ value }: Value, titles: readonly MetadataTitle[]): boolean {
  const key = compareKey(value);
  const sources = new Set(titles.map(({ from }) => from));
  return [...sources].every((source) =>
    titles.some(({ from, text }) => from === source && isSame(key, compareKey(text))),
  );
}

/** Places that name somebody without saying as what. */
const LOOSE_PEOPLE: ReadonlySet<string> = new Set(['account', 'title-tag', 'signature']);

function areAuthorsSure(names: readonly string[], from: string, { near, metadata }: Told): boolean {
  if (LOOSE_PEOPLE.has(from)) return false;
  const keys = names.map(compareKey);
  const sources = [
    near.credits.filter(({ role }) => role === 'author').flatMap(({ value }) => persons(value)),
    near.bylines.flatMap(({ name }) => persons(name)),
    ...[metadata.jsonLd, metadata.microdata].map(({ authors }) => authors.flatMap(persons)),
  ];
  return sources.every(
    (source) =>
      source.length === 0 || source.some((name) => keys.some((k) => isSame(k, compareKey(name)))),
  );
}

const persons = (text: string) => splitNames(text).names.filter(isPersonName);

function isSourceSure({ value, from }: Value, { near, metadata }: Told, credits: readonly Credit[]): boolean {
  const key = compareKey(value);
  const own = near.loose.find(({ text }) => isSame(key, compareKey(text)));
  if (from === 'date-line' && !own?.beside && !own?.source) return false;
  if (from === 'meta') return false;
  const others = [
    ...near.credits.filter(({ role }) => role === 'source').map((credit) => credit.value),
    ...credits.filter(isOwnSource).map(({ name }) => name),
    metadata.meta.source,
  ];
  return others.every((other) => other.length < 2 || isSame(key, compareKey(other)));
}

const isOwnSource = ({ role, label }: Credit) =>
  role === 'source' && says('sourceLabel').test(label) && !says('partSource').test(label);

/** Dates that stand for another: the address's day, a script's variable. */
const LOOSE_TIMES: ReadonlySet<string> = new Set(['address', 'script', 'credit-line']);

function isTimeSure({ value, from }: Value, { near, metadata }: Told): boolean {
  const when = readMachineDate(value);
  if (!when || LOOSE_TIMES.has(from)) return false;
  const shown = near.dates.filter(({ label }) => !says('updated').test(label));
  const machines = machinesOf(metadata);
  const sources = [shown.slice(0, 1), ...machines.map((machine) => [machine])];
  return sources.every((source) => source.length === 0 || source.some((other) => agree(when, other)));
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
