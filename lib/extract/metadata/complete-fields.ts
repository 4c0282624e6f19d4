// What only the body tells about author and source: the dateline, the closing bracket, the credit lines taken out of it.

import type { Block, Credit } from '../../article';
import { toIso } from '../../dates/build-time';
import { findShownDates, type ShownDate } from '../../dates/find-shown-dates';
import { says } from '../../language/says';
import { isAgencyName, isNewsAgency } from '../../names/agencies';
import { closingInitials } from '../../names/initials';
import { japaneseNames } from '../../names/japanese-names';
import { isMediumName } from '../../names/media-names';
import { isNameLike } from '../../names/name-shapes';
import { splitNames } from '../../names/split-names';
import { isHanName } from '../../names/surnames';
import { cleanText } from '../../text/clean-text';
import { compareKey } from '../../text/compare-key';
import { isHanLanguage, isJapanese, primaryOf } from '../../text/language-tag';
import { HAN } from '../../text/scripts';
import { endsIn } from '../../text/single-marks';
import { wordsIn } from '../../text/words';
import { koreanDateline } from '../credits/read-byline';
import {
  behindHouse,
  readAgency,
  readClosingBracket,
  readDated,
  readDateline,
} from '../credits/read-dateline';
import { COMPILED } from '../credits/statement-grammar';
import type { Fields } from './fields';

export interface BodyFound {
  blocks: readonly Block[];
  credits: readonly Credit[];
}

/** Where an author was found that the body knows better than. */
const WEAK = new Set(['account', 'title-tag', 'json-ld', 'meta', 'microdata']);

/** Adds what only the body tells. Returns new fields. */
export function completeFields(fields: Fields, found: BodyFound): Fields {
  // A caption above the first paragraph must not pass for the dateline.
  const body = { ...found, blocks: found.blocks.filter((block) => block.tag !== 'figcaption') };
  const full: Fields = { ...fields, found: { ...fields.found } };
  completeAuthors(full, body);
  completeSource(full, body);
  completeTime(full, body);
  if (full.excerpt === '') completeExcerpt(full, body.blocks);
  return full;
}

function completeAuthors(fields: Fields, { blocks, credits }: BodyFound): void {
  const editors = editorsOnly(credits);
  const from = fields.found.authors?.from ?? '';
  const writers = fields.authors.filter((name) => !editors.has(compareKey(name)));
  // One of several who sign may have edited as well.
  if (from !== 'byline' || writers.length === 0) fields.authors = writers;
  setAuthors(fields, fields.authors, from);
  if (fields.authors.length > 0 && !WEAK.has(from)) {
    // Beside the headline stands one; below the text, in its dateline or at its end all of them sign.
    const whole = statements({ blocks, credits })
      .filter((signed) => fields.authors.every((name) => signed.includes(name)))
      .reduce((most, signed) => (signed.length > most.length ? signed : most), fields.authors);
    setAuthors(fields, [...new Set([...fields.authors, ...whole])], from);
    return;
  }
  const account = from === 'account' ? fields.authors[0] : undefined;
  // A company whose name stands beside the date, and which the credits call the source: nobody is named.
  const tells = credits.some(({ role, name }) => role === 'source' && name === account);
  if (account && tells) {
    setAuthors(fields, [], '');
    setSource(fields, account, 'credit-line');
  }
  const found = authorsInBody({ blocks, credits }, editors, fields);
  if (found.names.length === 0) return;
  if (!isHan(fields) && fields.authors.length > 0 && from !== 'account') return;
  setAuthors(fields, found.names, found.from);
  if (account && fields.source === '' && !found.names.includes(account)) {
    completeSource(fields, { blocks: [], credits });
    if (fields.source === '') setSource(fields, account, 'date-line');
  }
}

/** Who signs, in each place of the body that names writers. */
function statements({ blocks, credits }: BodyFound): string[][] {
  const people = credits.filter(({ label }) => !says('firstPublisher').test(label));
  const texts = blocks.map((block) => block.text);
  return [
    namesIn(people, 'author', 'correspondent'),
    readDateline(texts).filter(isNoMedium),
    readClosingBracket(texts).filter(isNoMedium),
  ];
}

/** Keys of the editors' names. Small desks sign twice, “作者：甲 责编：甲”: where nobody else wrote it, the editor did. */
function editorsOnly(credits: readonly Credit[]): Set<string> {
  const editors = new Set(namesIn(credits, 'editor').map(compareKey));
  const writers = namesIn(credits, 'author').map(compareKey);
  if (writers.every((name) => editors.has(name))) for (const name of writers) editors.delete(name);
  return editors;
}

interface FoundNames {
  names: string[];
  from: string;
}

/** Credit lines, then the dateline, then the bracket at the end. */
function authorsInBody(
  { blocks, credits }: BodyFound,
  editors: ReadonlySet<string>,
  { lang, site, authors }: Fields,
): FoundNames {
  const sourced = namesIn(credits, 'source').filter(isPerson);
  const wanted = (names: readonly string[]) =>
    names.filter((name) => !editors.has(compareKey(name)) && isNoMedium(name));
  const texts = blocks.map((block) => block.text);
  const places: FoundNames[] = [
    { names: wanted(namesIn(credits, 'author', 'correspondent')), from: 'credit-line' },
    // A medium's account behind 作者 is who wrote it, where no person is.
    { names: namesIn(credits.filter(isByAuthor), 'author'), from: 'credit-line' },
    { names: wanted(sourced), from: 'credit-line' },
    { names: wanted(readDateline(texts)), from: 'dateline' },
    { names: wanted(koreanDateline(texts)), from: 'dateline' },
    // A standfirst may come before it.
    {
      names: wanted(texts.slice(0, 2).flatMap((text) => behindHouse(text, [site, ...authors]))),
      from: 'dateline',
    },
    // Who signs so wrote it, though the same person be named as the editor.
    {
      names: isJapanese(lang) ? [] : readClosingBracket(texts).filter(isNoMedium),
      from: 'closing-bracket',
    },
    { names: wanted(signedLast(blocks, lang)), from: 'signature' },
    { names: wanted(behindAgency(texts.at(-1) ?? '')), from: 'signature' },
    { names: wanted(readDated(texts.at(-1) ?? '')), from: 'signature' },
    { names: wanted(namesIn(credits.filter(isCompiler), 'translator')), from: 'credit-line' },
    { names: closingInitials(signsShort(lang) ? (texts.at(-1) ?? '') : ''), from: 'signature' },
  ];
  return places.find(({ names }) => names.length > 0) ?? { names: [], from: '' };
}

/** Papers in English, Chinese and Japanese do not sign with small initials. */
const signsShort = (lang: string): boolean => !isHanLanguage(lang) && primaryOf(lang) !== 'en';

const isNoMedium = (name: string): boolean => !isMediumName(name) && !isAgencyName(name);

const isByAuthor = ({ label }: Credit): boolean => says('by').test(label);

const isCompiler = ({ label }: Credit): boolean => COMPILED.has(label);

/** “Jane Doe” in bold, “— Jane Doe”, “(Jane Doe)”, “… until May. (Jane Doe)”. */
function signatureIn({ text, typography }: Block): string {
  const open = text.lastIndexOf('(');
  const isBracket = text.endsWith(')') && endsIn(text.slice(0, open).trim() || '.', '.!?”"»');
  if (isBracket) return text.slice(open + 1, -1);
  if ('—–-'.includes(text[0] ?? ' ')) return text.slice(1);
  return typography?.bold ? text : '';
}

/** A name alone as the last paragraph, set apart; Japanese ones close it: “……と話した。【山田太郎】”, “……という。（山田太郎）”. */
function signedLast(blocks: readonly Block[], lang: string): string[] {
  const last = blocks.findLast(({ tag, text }) => tag !== 'figcaption' && !isProfile(text));
  if (!last) return [];
  if (isJapanese(lang) && endsIn(last.text, '】）')) {
    const open = last.text.endsWith('】') ? '【' : '（';
    return japaneseNames(last.text.slice(last.text.lastIndexOf(open))).filter(isNameLike);
  }
  const { names, sure } = splitNames(signatureIn(last));
  return sure && names.every(isCapitalOrShort) ? [...names] : [];
}

/** “… (c)AFP/Jane DOE”: an agency's report closes with its name and that of who wrote it. */
function behindAgency(text: string): readonly string[] {
  const at = text.lastIndexOf('(c)');
  const [agency = '', name = ''] = text
    .slice(at + 3)
    .trim()
    .split('/');
  const { names, sure } = splitNames(name);
  return at >= 0 && isNewsAgency(agency) && sure ? names : [];
}

/** “＜やまだ・たろう＞１９４２年生まれ。……”: below the text, of whom it is about. */
const isProfile = (text: string): boolean => '＜〈<'.includes(text.charAt(0) || ' ');

const MOST_WORDS = 3;

/** Where letters have no capitals, any few words look like a name. */
const isCapitalOrShort = (text: string): boolean =>
  !HAN.test(text) && (text !== text.toLowerCase() || wordsIn(text).length <= MOST_WORDS);

/** “来源：张某某” names who wrote it. */
const isPerson = (name: string) => isHanName(name) && !isMediumName(name);

function namesIn(credits: readonly Credit[], ...roles: Credit['role'][]): string[] {
  const names = credits
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ name }) => splitNames(name).names);
  return [...new Set(names)];
}

function completeSource(fields: Fields, { blocks, credits }: BodyFound): void {
  const from = fields.found.source?.from ?? '';
  if (fields.source !== '' && from !== 'meta' && from !== 'date-line') return;
  const credit = credits.find(
    ({ role, label, name }) =>
      role === 'source' &&
      // Beside the date stands an account; whose text it is says the text itself.
      says(from === 'date-line' ? 'ownSource' : 'sourceLabel').test(label) &&
      !says('partSource').test(label) &&
      name.length > 1 &&
      !isPerson(name),
  );
  const name = credit ? cleanText(credit.name, 80) : '';
  if (name !== '' && !says('noSource').test(name)) setSource(fields, name, 'credit-line');
  const agency = fields.source === '' ? readAgency(blocks.map((block) => block.text)) : '';
  if (agency !== '') setSource(fields, agency, 'dateline');
}

/** “发布时间：2024-05-13” below the text; else a date alone in its last line: one without a clock is the letter's, and not surely the page's. */
function completeTime(fields: Fields, { blocks, credits }: BodyFound): void {
  const from = fields.found.publishedTime?.from ?? '';
  const others = credits.filter(({ role }) => role === 'other');
  const stamp = others.find(({ label }) => says('published').test(label));
  const last = others.find(({ label }) => label === '')?.name ?? blocks.at(-1)?.text ?? '';
  const date = dateAlone(stamp?.name ?? (from === '' ? last : ''), fields.lang);
  if (!date || (from !== '' && from !== 'address')) return;
  const value = toIso(date, isHan(fields) ? '+08:00' : '');
  fields.publishedTime = value;
  fields.found.publishedTime = { value, from: stamp ? 'credit-line' : 'signature', sure: true };
}

/** “2024-05-13 08:49”, “（2024年5月13日）”, and nothing else. */
function dateAlone(text: string, lang: string): ShownDate | undefined {
  const [date] = findShownDates(text, lang);
  return date && date.start < 2 && text.length - date.end < 2 ? date : undefined;
}

const EXCERPT = 160;

function completeExcerpt(fields: Fields, blocks: readonly Block[]): void {
  const first = blocks.find((block) => block.tag === 'p' && block.text.length >= 30);
  const text = cleanText(first?.text ?? '', EXCERPT);
  if (text === '') return;
  fields.excerpt = text;
  fields.found.excerpt = { value: text, from: 'body', sure: true };
}

function setAuthors(fields: Fields, names: string[], from: string): void {
  fields.authors = names;
  if (names.length === 0) delete fields.found.authors;
  else fields.found.authors = { value: names.join('、'), from, sure: true };
}

function setSource(fields: Fields, value: string, from: string): void {
  fields.source = value;
  fields.found.source = { value, from, sure: true };
}

function isHan(fields: Fields): boolean {
  return isHanLanguage(fields.lang);
}
