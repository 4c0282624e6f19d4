// Who wrote it and who published it first, from the lines around the headline and from the metadata.

import type { CreditRole } from '../../article';
import { says } from '../../language/says';
import { isAgencyName, isNewsAgency } from '../../names/agencies';
import { isInterface } from '../../names/interface-words';
import { isMediumName } from '../../names/media-names';
import { isNameLike, isPersonName, isShout, splitNames, withoutBy } from '../../names/split-names';
import { isHanName } from '../../names/surnames';
import { cleanText } from '../../text/clean-text';
import { compareKey } from '../../text/compare-key';
import { HAN } from '../../text/scripts';
import { LETTER, wordsIn } from '../../text/words';
import type { LabelledPart } from '../credits/split-credits';
import { bareMedium } from '../credits/statement-grammar';
import type { Chosen } from './choose-times';
import type { Facts, Metadata } from './facts';
import type { HeadlineLines, LooseText } from './headline-lines';

export interface ChosenNames {
  names: string[];
  from: string;
}

const NONE: ChosenNames = { names: [], from: '' };

/** Authors near the headline first; of the metadata’s, persons before accounts, and on Chinese pages never meta. */
export function chooseAuthors(
  near: HeadlineLines,
  metadata: Metadata,
  { site, han }: { site: string; han: boolean },
): ChosenNames {
  const editors = new Set(
    [...metadata.meta.editors, ...metadata.jsonLd.editors, ...editorsNear(near)].map(compareKey),
  );
  const houses = [site].map(compareKey).filter(Boolean);
  const isAuthor = (name: string) =>
    !editors.has(compareKey(name)) && !isAgencyName(name) && !isHouseName(name, houses);
  const credited = (role: CreditRole) =>
    writersAmong(near.credits.filter((credit) => credit.role === role)).flatMap(namesOf);
  const labelled = credited('author');
  const beside = credited('correspondent');
  if (labelled.length > 0)
    return { names: fullest(near, unique([...labelled, ...beside])), from: 'byline' };
  const sources = near.credits.filter(({ role }) => role === 'source').map(({ value }) => value);
  const behind = [...sources, ...near.loose.map(({ text }) => text)]
    .map(authorBehind)
    .flatMap((name) => splitNames(name).names);
  const signed = near.bylines.flatMap(({ name }) => splitNames(name).names);
  const bylines = [...signed, ...beside].filter(isAuthor);
  if (han) {
    const places = [bylines, behind, personsBeside(near), markedPersons(near)];
    const named = places.map((names) => names.filter(isAuthor)).find((names) => names.length > 0);
    if (named) return { names: unique(named), from: 'byline' };
    return chooseAmong(
      [
        metadata.comment,
        metadata.jsonLd,
        metadata.microdata,
        { ...metadata.meta, authors: metadata.meta.cited ?? [] },
      ],
      (name) => isAuthor(name) && !isMediumName(name),
    );
  }
  const candidates = [metadata.jsonLd, metadata.microdata, metadata.meta];
  // The data tell alike who wrote and who took the pictures; where both are named, the page tells which.
  const took = bylines.length > 0 ? credited('photographer') : [];
  const persons = chooseAmong(
    candidates,
    (name) =>
      isAuthor(name) && isPersonName(name) && (bylines.includes(name) || !took.includes(name)),
  );
  // The page names all of them, the data often the first alone.
  const names = persons.names.map(shownAs(bylines));
  const rows = near.bylines.map(({ name, label }) => ({ label, persons: splitNames(name).names }));
  const entries = rows.filter(
    (row) => row.label !== '' || names.some((n) => row.persons.includes(n)),
  );
  const isShown = (name: string) => isPersonName(name) && isAuthor(name) && !took.includes(name);
  const shown = unique(entries.flatMap((row) => row.persons).filter(isShown));
  const isMore = shown.length > names.length && names.every((name) => shown.includes(name));
  if (names.length > 0) return { ...persons, names: isMore ? shown : names };
  if (bylines.length > 0) return { names: unique(bylines), from: 'byline' };
  const named = chooseAmong(candidates, isAuthor);
  return named.names.length > 0 ? named : declaredHouse(metadata.jsonLd);
}

/** “□首席记者 甲 见习记者 乙”: the labels tell some of those whom the whole statement names. */
function fullest({ bylines }: HeadlineLines, names: string[]): string[] {
  const stated = bylines.map(({ name }) => splitNames(name)).filter(({ sure }) => sure);
  const isMore = (all: readonly string[]) =>
    all.length >= names.length && names.every((name) => all.some((one) => name.startsWith(one)));
  return [...(stated.find((all) => isMore(all.names))?.names ?? names)];
}

/** “Jane Doe LDR” in the data: the page shows the name without its medium. */
const shownAs = (bylines: readonly string[]) => (name: string) =>
  bylines.find((shown) => name.startsWith(`${shown} `) && isShout(name.slice(shown.length))) ??
  name;

/** A medium that the data call the author: where nobody is named, it signs as a body. */
function declaredHouse(jsonLd: Facts): ChosenNames {
  const { names } = chooseAmong([jsonLd], (name) => !isAgencyName(name) && !holdsAddress(name));
  return { names, from: names.length > 0 ? 'account' : '' };
}

/** “Redaktion lake.example” */
const holdsAddress = (name: string): boolean =>
  wordsIn(name).some((word) => word.indexOf('.') > 0 && !word.endsWith('.'));

const SHORTEST_HOUSE = 3;

/** The medium itself, by one of its names or with a word to it: “LDR Lindach”, “The Lake Post”. */
function isHouseName(name: string, houses: readonly string[]): boolean {
  const key = compareKey(name);
  return houses.some(
    (house) =>
      key === house ||
      (house.length >= SHORTEST_HOUSE && (key.startsWith(house) || key.endsWith(house))) ||
      (key.length > SHORTEST_HOUSE && house.includes(key)),
  );
}

/** “赵佳琪 韩小川 南风深度 2023-11-02”: persons, then the account they write for. */
function personsBeside({ loose }: HeadlineLines): readonly string[] {
  const at = loose.findIndex(({ text }) => arePersons(text));
  const isAccount = (text: LooseText | undefined) => text && !arePersons(text.text);
  const isBeside = at >= 0 && [loose[at + 1], loose[at - 1]].some(isAccount);
  return isBeside ? splitNames(loose[at]!.text).names : [];
}

/** A person's name in an element that is called the author's, or in a link to somebody's page. */
function markedPersons({ loose }: HeadlineLines): string[] {
  return loose
    .filter(
      ({ text, marked, author }) =>
        (author ? namesPersons(text) : marked && arePersons(text)) && !isMediumName(text),
    )
    .flatMap(({ text }) => splitNames(text).names);
}

/** “某某网 张某某 综合报道” in the author's own element. */
function namesPersons(text: string): boolean {
  const { names } = splitNames(text);
  return names.length > 0 && names.every(isHanName);
}

function arePersons(text: string): boolean {
  const { names, sure } = splitNames(text);
  return sure && names.every(isHanName);
}

/** “原创 甲” says whose account it is: “撰文／乙” is believed before it. */
function writersAmong(credits: readonly LabelledPart[]): readonly LabelledPart[] {
  const named = credits.filter((credit) => !isFirstPublisher(credit) && !isHouse(credit));
  const writers = named.filter(({ label }) => !says('firstPublisher').test(label));
  return writers.length > 0 ? writers : named;
}

/** “原创 南方都市报” names the medium, not a person. */
function isFirstPublisher({ label, value }: LabelledPart): boolean {
  return says('firstPublisher').test(label) && isMediumName(value);
}

/** “【文/观察者网】” says whose text it is, not who wrote it; behind 作者 a medium may stand. */
function isHouse({ label, value }: LabelledPart): boolean {
  return says('house').test(label) && isMediumName(value) && !namesPersons(value);
}

/** “原创：甲编译 某公众号”: the account follows the author. */
function namesOf({ label, value, sure }: LabelledPart): readonly string[] {
  const { names } = splitNames(value);
  if (names.length === 0 && sure) return accountOf(value);
  return says('firstPublisher').test(label) ? names.slice(0, 1) : names;
}

/** “作者：kingsam”: an account may be written without a capital. */
const accountOf = (value: string): string[] =>
  /^[a-z]\w{2,19}$/.test(value) && isNameLike(value[0]!.toUpperCase() + value.slice(1))
    ? [value]
    : [];

function editorsNear(near: HeadlineLines): string[] {
  return near.credits
    .filter(({ role }) => role === 'editor')
    .flatMap(({ value }) => splitNames(value).names);
}

function chooseAmong(facts: readonly Facts[], isAuthor: (name: string) => boolean): ChosenNames {
  for (const { authors, from } of facts) {
    const names = unique(
      authors.filter((a) => !/^https?:|^@|^\d+$/i.test(a)).flatMap((a) => splitNames(a).names),
    ).filter((name) => isNameLike(name) && isAuthor(name));
    if (names.length > 0) return { names, from };
  }
  return NONE;
}

function unique(names: readonly string[]): string[] {
  return names.filter(
    (name, i) => names.findIndex((other) => compareKey(other) === compareKey(name)) === i,
  );
}

export interface SourceAndAccount {
  source: Chosen;
  /** An unlabelled name beside the date that is no known medium: whose account it is, the body may tell. */
  account: string;
}

/** 来源 by its label, else a medium named beside the date; else what the meta tags say. */
export function chooseSource(
  near: HeadlineLines,
  metadata: Metadata,
  names: { site: string; title: string; authors: string[] },
): SourceAndAccount {
  const sources = near.credits.filter(
    ({ role, value }) => role === 'source' && isSourceName(value),
  );
  const labelled =
    sources.find(({ label }) => says('sourceLabel').test(label)) ??
    sources[0] ??
    near.credits.find(isFirstPublisher);
  const others = near.loose.filter(
    ({ text }) => (isMediumName(text) || !names.authors.includes(text)) && !isNoSource(text),
  );
  const isMedium = ({ text }: LooseText) => isMediumName(text) || isSiteName(text, names);
  const medium =
    others.find((o) => o.beside && isMedium(o)) ??
    others.find((o) => o.beside && o.source && !isHanName(o.text)) ??
    others.find(isMedium);
  const account = withoutBy(
    others.find(
      ({ text }) =>
        !isMediumName(text) &&
        !isSiteName(text, names) &&
        isNameLike(text) &&
        !splitNames(text).names.some((name) => names.authors.includes(name)),
    )?.text ?? '',
  );
  if (labelled)
    return { source: { value: cleanSource(labelled.value), from: 'source-label' }, account };
  if (medium) {
    const source = { value: cleanSource(bareMedium(medium.text)), from: 'date-line' };
    // Beside the site's own name an account is whose article it is; beside another medium, anything.
    const own =
      isSiteName(medium.text, names) && others.some((o) => o.text === account && o.marked);
    return { source, account: own || isHanName(account) ? account : '' };
  }
  const agency = near.bylines.find(({ name }) => isNewsAgency(name));
  if (agency) return { source: { value: agency.name, from: 'byline' }, account };
  const meta = metadata.meta.source || metadata.comment.source;
  return { source: { value: isKnownSource(meta) ? cleanSource(meta) : '', from: 'meta' }, account };
}

/** Beyond the sites of East Asia a tag of this name holds whatever a system put there: only agencies are believed. */
function isKnownSource(name: string): boolean {
  return isSourceName(name) && (HAN.test(name) || isMediumName(name) || isNewsAgency(name));
}

function isSiteName(text: string, { site, title }: { site: string; title: string }): boolean {
  const key = compareKey(text);
  return (
    key.length > 1 &&
    ((site !== '' && key.includes(compareKey(site))) ||
      (HAN.test(text) && siteIn(title, text).some((piece) => isMostOf(piece, key))))
  );
}

/** A channel may be called with a word of the site's name. */
const isMostOf = (piece: string, key: string) =>
  piece.includes(key) && key.length * 3 >= piece.length * 2;

/** “标题 | 何兆南 | 独立媒体网”: what stands first or last is a site; only last, where the name could be a person's. */
const siteIn = (title: string, text: string): string[] =>
  title
    .split(/[|｜_–—-]/)
    .filter((_, i, all) => i === all.length - 1 || (i === 0 && !isHanName(text)))
    .map(compareKey);

function isSourceName(value: string): boolean {
  if (value.length < 2 || value.length > 60 || isNoSource(value)) return false;
  return LETTER.test(value) && !value.includes('@');
}

const isNoSource = (value: string) => says('noSource').test(value) || value.startsWith('http');

/** A source ends where a button stands behind it. */
function cleanSource(value: string): string {
  const end = says('afterSource').search(value);
  const words = wordsIn(cleanText(end < 0 ? value : value.slice(0, end), 80));
  while (words.length > 1 && isInterface(words.at(-1)!)) words.pop();
  const text = words.join(' ');
  return authorBehind(text) === '' ? text : text.slice(0, text.indexOf(' '));
}

/** “城西日报 张某某” behind 来源：whose text it is, and who wrote it. */
function authorBehind(source: string): string {
  const [medium = '', ...rest] = source.split(' ');
  const people = rest.join(' ');
  return isMediumName(medium) && !isMediumName(people) && namesPersons(people) ? people : '';
}
