// Who wrote it, from the lines around the headline and from the metadata.

import type { CreditRole } from '../../article';
import { says } from '../../language/says';
import { isAgencyName } from '../../names/agencies';
import { initialsOf } from '../../names/initials';
import { isInterface } from '../../names/interface-words';
import { japaneseNames } from '../../names/japanese-names';
import { isShout } from '../../names/latin-names';
import { isMediumName } from '../../names/media-names';
import { isLogin, isNameLike, isPersonName } from '../../names/name-shapes';
import { splitNames } from '../../names/split-names';
import { isHanName } from '../../names/surnames';
import { compareKey } from '../../text/compare-key';
import { isHanLanguage, isJapanese, primaryOf } from '../../text/language-tag';
import { HAN } from '../../text/scripts';
import { wordsIn } from '../../text/words';
import { arePersons } from '../credits/read-bare-signer';
import type { LabelledPart } from '../credits/split-credits';
import { declaredNames } from './declared-names';
import type { Facts, Metadata } from './facts';
import type { HeadlineLines, LooseText } from './headline-lines';

export interface ChosenNames {
  names: string[];
  from: string;
}

const NONE: ChosenNames = { names: [], from: '' };

/** What the choice is made from. */
interface Choice {
  near: HeadlineLines;
  metadata: Metadata;
  /** Who signs near the headline, without a label. */
  bylines: readonly string[];
  isAuthor(name: string): boolean;
}

/** Authors near the headline first; of the metadata’s, persons before accounts, and on Chinese pages never meta. */
export function chooseAuthors(
  near: HeadlineLines,
  metadata: Metadata,
  { site, lang }: { site: string; lang: string },
): ChosenNames {
  const editors = new Set(
    [...metadata.meta.editors, ...metadata.jsonLd.editors, ...editorsNear(near)].map(compareKey),
  );
  const houses = [site].map(compareKey).filter(Boolean);
  const isAuthor = (name: string) =>
    !editors.has(compareKey(name)) &&
    !isAgencyName(name) &&
    !isInterface(name) &&
    !isHouseName(name, houses);
  const labelled = credited(near, 'author');
  const beside = credited(near, 'correspondent');
  if (labelled.length > 0)
    return { names: fullest(near, unique([...labelled, ...beside])), from: 'byline' };
  const signed = near.bylines.flatMap(({ name }) => splitNames(name).names);
  const choice = { near, metadata, bylines: [...signed, ...beside].filter(isAuthor), isAuthor };
  if (isJapanese(lang)) return chooseJapanese(choice);
  return isHanLanguage(lang) ? chooseShown(choice) : chooseDeclared(choice, lang);
}

/** Who signs near the headline, then whom the data name. */
function chooseJapanese(choice: Choice): ChosenNames {
  const { near, metadata, isAuthor } = choice;
  const signed = near.bylines.flatMap(({ name }) => japaneseNames(name)).filter(isAuthor);
  if (signed.length > 0) return { names: unique(signed), from: 'byline' };
  for (const { authors, from } of [metadata.jsonLd, metadata.microdata, metadata.meta]) {
    const names = unique(authors.flatMap(japaneseNames).filter(isAuthor));
    if (names.length > 0) return { names, from };
  }
  return chooseShown(choice);
}

const credited = ({ credits }: HeadlineLines, role: CreditRole): string[] =>
  writersAmong(credits.filter((credit) => credit.role === role))
    .flatMap(namesOf)
    .filter((name) => !isInterface(name));

/** On Chinese pages whoever the page shows; data of some kinds where it shows nobody. */
function chooseShown({ near, metadata, bylines, isAuthor }: Choice): ChosenNames {
  const sources = near.credits.filter(({ role }) => role === 'source').map(({ value }) => value);
  const behind = [...sources, ...near.loose.map(({ text }) => text)]
    .map(authorBehind)
    .flatMap((name) => splitNames(name).names);
  const places = [bylines, behind, personsBeside(near), markedPersons(near)];
  const named = places.map((names) => names.filter(isAuthor)).find((names) => names.length > 0);
  if (named) return { names: unique(named), from: 'byline' };
  const { comment, jsonLd, microdata, meta } = metadata;
  return chooseAmong(
    [comment, jsonLd, microdata, { ...meta, authors: meta.cited ?? [] }],
    (name) => isAuthor(name) && !isMediumName(name),
  );
}

/** Elsewhere persons whom the data name, all of them where the page shows more; then who signs, then accounts. */
function chooseDeclared({ near, metadata, bylines, isAuthor }: Choice, lang: string): ChosenNames {
  const candidates = [metadata.jsonLd, metadata.microdata, metadata.meta];
  // The data tell alike who wrote and who took the pictures; where both are named, the page tells which.
  const took = bylines.length > 0 ? credited(near, 'photographer') : [];
  const isWriter = (name: string) => isAuthor(name) && isPersonName(name) && !took.includes(name);
  const publisher = compareKey(metadata.jsonLd.site);
  const persons = chooseAmong(
    candidates,
    (name) =>
      compareKey(name) !== publisher &&
      (isWriter(name) || (bylines.includes(name) && isPersonName(name))),
  );
  const names = persons.names.map(shownAs(bylines));
  const shown = bylines.filter(isWriter);
  // A tag of that name often holds the house, which may be called as a person is.
  const isOther = persons.from === 'meta' && !bylines.some((name) => names.includes(name));
  if (isOther && shown.length > 0) return { names: unique(shown), from: 'byline' };
  if (names.length > 0) return { ...persons, names: allSigners(near, names, isWriter) };
  if (bylines.length > 0) return { names: unique(bylines), from: 'byline' };
  const { names: others } = chooseAmong(candidates, isAuthor);
  // No person's name: a section, a company, letters of the desk.
  if (others.length > 0) return { names: others, from: 'account' };
  // On English pages such letters are how somebody logs in.
  const declared = primaryOf(lang) === 'en' ? [] : candidates.flatMap(({ authors }) => authors);
  const initials = unique(initialsOf(declared)).filter(isAuthor);
  return initials.length > 0 ? { names: initials, from: 'account' } : declaredHouse(candidates);
}

/** The page names all of them, the data often the first alone. */
function allSigners(
  { bylines }: HeadlineLines,
  names: string[],
  isWriter: (name: string) => boolean,
): string[] {
  const rows = bylines.map(({ name, label }) => ({ label, persons: splitNames(name).names }));
  const signed = rows.filter(
    ({ label, persons }) => label !== '' || names.some((n) => persons.includes(n)),
  );
  const shown = unique(signed.flatMap(({ persons }) => persons).filter(isWriter));
  return shown.length > names.length && names.every((name) => shown.includes(name)) ? shown : names;
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
function declaredHouse(candidates: readonly Facts[]): ChosenNames {
  const { names } = chooseAmong(candidates, (name) => !isAgencyName(name) && !holdsAddress(name));
  return { names, from: names.length > 0 ? 'account' : '' };
}

/** “Redaktion lake.example” */
const holdsAddress = (name: string): boolean =>
  wordsIn(name).some((word) => word.indexOf('.') > 0 && !word.endsWith('.'));

const SHORTEST_HOUSE = 3;

/** The medium itself, by one of its names or with a word to it: “LDR Lindach”, “The Lake Post”. */
function isHouseName(name: string, houses: readonly string[]): boolean {
  const key = compareKey(name);
  const words = wordsIn(name);
  // Whole words: Sunil writes for a Sun.
  const edges = words.flatMap((_, i) => [words.slice(0, i), words.slice(i)].map(joinedKey));
  return houses.some(
    (house) =>
      key === house ||
      (house.length >= SHORTEST_HOUSE &&
        (HAN.test(key) ? key.startsWith(house) || key.endsWith(house) : edges.includes(house))) ||
      (key.length > SHORTEST_HOUSE && house.includes(key)),
  );
}

const joinedKey = (words: readonly string[]): string => compareKey(words.join(' '));

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

/** “原创 甲” says whose account it is: “撰文／乙” is believed before it. */
function writersAmong(credits: readonly LabelledPart[]): readonly LabelledPart[] {
  const named = credits.filter((credit) => !isFirstPublisher(credit) && !isHouse(credit));
  const writers = named.filter(({ label }) => !says('firstPublisher').test(label));
  return writers.length > 0 ? writers : named;
}

/** “原创 南方都市报” names the medium, not a person. */
export function isFirstPublisher({ label, value }: LabelledPart): boolean {
  return says('firstPublisher').test(label) && isMediumName(value);
}

/** “【文/观察者网】” says whose text it is, not who wrote it; behind 作者 a medium may stand. */
function isHouse({ label, value }: LabelledPart): boolean {
  return says('house').test(label) && isMediumName(value) && !namesPersons(value);
}

/** “原创：甲编译 某公众号”: the account follows the author. */
function namesOf({ label, value, sure }: LabelledPart): readonly string[] {
  const { names } = splitNames(value);
  if (names.length === 0 && sure) return isLogin(value) ? [value] : [];
  return says('firstPublisher').test(label) ? names.slice(0, 1) : names;
}

function editorsNear(near: HeadlineLines): string[] {
  return near.credits
    .filter(({ role }) => role === 'editor')
    .flatMap(({ value }) => splitNames(value).names);
}

function chooseAmong(facts: readonly Facts[], isAuthor: (name: string) => boolean): ChosenNames {
  for (const { authors, from } of facts) {
    const names = unique(
      authors.filter((a) => !/^https?:|^@|^\d+$/i.test(a)).flatMap(declaredNames),
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

/** “城西日报 张某某” behind 来源：whose text it is, and who wrote it. */
export function authorBehind(source: string): string {
  const [medium = '', ...rest] = source.split(' ');
  const people = rest.join(' ');
  return isMediumName(medium) && !isMediumName(people) && namesPersons(people) ? people : '';
}
