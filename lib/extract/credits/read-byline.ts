// The byline in a line near the headline: “本报记者 甲”, “By Jane Doe”, or a name in an element that says whose it is.
import type { Credit } from '../../article';
import { findShownDates } from '../../dates/find-shown-dates';
import { says } from '../../language/says';
import { japaneseNames } from '../../names/japanese-names';
import { koreanReporters } from '../../names/korean-names';
import { withoutBy } from '../../names/latin-names';
import { isPersonName } from '../../names/name-shapes';
import { splitNames, withOthers } from '../../names/split-names';
import { cleanText } from '../../text/clean-text';
import { HAN_OR_KANA } from '../../text/scripts';
import { splitAt } from '../../text/single-marks';
import { TWO_LETTERS, wordsIn } from '../../text/words';
import { isNamed } from '../rules/find-names';
import { linksToAuthor } from '../rules/folders';
import type { LinePart, PageLine } from '../snapshot/collect-page-lines';
import { creditLabel, writes } from './credit-labels';
import { readCreditStatement } from './read-credit-statement';
import { readEnglishCredits } from './read-english-credits';
import { partDateLabel } from './split-credits';

/** Author credits of the line, and who took the pictures where it says who did what; [] when it is no byline. */
export function readByline(line: PageLine): Credit[] {
  const stated = readCreditStatement(line.text);
  if (stated && writes(stated.role)) return [stated];
  if (HAN_OR_KANA.test(line.text)) return readJapanese(line);
  if (line.text.length > 160) return [];
  const spaced = withOthers(spacedText(line));
  const roles = readRoles(spaced);
  const text = roles.length > 0 ? spaced : withoutAsides(spaced);
  const reporter = readKorean(text);
  if (reporter.length > 0) return reporter;
  const labelled = [...roles, ...readEnglishCredits(text)].filter(({ role }) => PEOPLE.has(role));
  if (labelled.length === 0) {
    const marked = readMarkedByline(line, text);
    return marked.length > 0 ? marked : readIntroduced(text);
  }
  return [...readFirst(line, spaced, labelled), ...labelled];
}

/** “Jane Doe, John Roe (photos)”: whoever stands first, where all that is said of others is that they took the pictures. */
function readFirst(line: PageLine, spaced: string, labelled: readonly Credit[]): Credit[] {
  if (!isMarked(line) || labelled.some(({ role }) => role !== 'photographer')) return [];
  const known = labelled.map(({ name }) => name);
  const [first = ''] = splitAt(spaced, ',;|(');
  return personsOf(first.trim())
    .filter((name) => !known.includes(name))
    .map((name) => ({ role: 'author', label: '', name, text: line.text }));
}

/** “By Jane Doe (Nice, correspondent) and John Roe”: brackets, also within one another, say where and as what. */
function withoutAsides(text: string): string {
  if (!text.includes('(')) return text;
  let depth = 0;
  let plain = '';
  for (const character of text) {
    if (character === '(') depth++;
    if (depth === 0) plain += character;
    if (character === ')') depth = Math.max(0, depth - 1);
  }
  return cleanText(plain);
}

const PEOPLE: ReadonlySet<string> = new Set(['author', 'photographer']);

/** “Jane Doe (text) and John Roe (photos)”; “Jane Doe”, and “Photo” in the next element. */
function readRoles(text: string): Credit[] {
  const pieces = splitAt(text, ',;|()')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return pieces.flatMap((piece, i) => {
    const label = pieces[i + 1] ?? '';
    const role = creditLabel(label)?.role;
    return role ? personsOf(piece).map((name) => ({ role, label, name, text })) : [];
  });
}

const personsOf = (text: string): string[] => splitNames(text).names.filter(isPersonName);

/** “【山田太郎】” in an element that says it holds the author, on a Japanese page. */
function readJapanese(line: PageLine): Credit[] {
  const { documentElement } = line.block.ownerDocument;
  if (!documentElement.lang.startsWith('ja') || !isMarked(line)) return [];
  const names = line.parts.flatMap(({ text }) => japaneseNames(text));
  return authorsOf(names, line.text);
}

const readKorean = (text: string): Credit[] => authorsOf(koreanReporters(text), text);

const authorsOf = (names: readonly string[], text: string): Credit[] =>
  names.map((name) => ({ role: 'author', label: '', name, text }));

/** “(서울=연합뉴스) 김민수 기자 = …”: who reports, before the text. */
export function koreanDateline(texts: readonly string[]): string[] {
  const heads = texts
    .slice(0, 2)
    .map((text) => text.slice(0, text.slice(0, 80).lastIndexOf(' =') + 1));
  return koreanReporters(heads.find((head) => head.includes(')')) ?? '');
}

/** “… until nine. Von Anna Beispiel”: the byline that closes a standfirst. */
export function readClosingByline({ text }: PageLine): Credit[] {
  const at = Math.max(...['. ', '! ', '? '].map((stop) => text.lastIndexOf(stop)));
  if (at <= 0) return [];
  const tail = text.slice(at + 2).trim();
  const name = withoutBy(tail);
  const isNamed = name !== tail && tail[0] !== tail[0]!.toLowerCase();
  return isNamed && splitNames(name).sure ? [{ role: 'author', label: '', name, text }] : [];
}

const SHORTEST_PHRASE = 4;

/** “A column by Jane Doe”; a shorter word also opens what is no byline: “De Buenos Aires”. */
function readIntroduced(text: string): Credit[] {
  const name = withoutBy(text);
  return text.length - name.length > SHORTEST_PHRASE && splitNames(name).sure
    ? authorsOf([name], text)
    : [];
}

/** The line with a bar where two elements meet without a space: “Jeff Foust | Monday, November 18”. */
function spacedText(line: PageLine): string {
  return cleanText(
    line.parts.reduce((text, { text: more }) => {
      const meets = text !== '' && !/[\s(“"‘]$/.test(text) && /^[\p{L}\d]/u.test(more);
      return meets ? `${text} | ${more}` : text + more;
    }, ''),
  );
}

const isMarkedPart = ({ element }: LinePart): boolean =>
  isAuthorMark(element) || isMarkedLink(element.parentElement);

/** Its elements say that they hold the author. */
export const isMarked = ({ parts, block }: PageLine): boolean =>
  parts.some(isMarkedPart) || isAuthorMark(block) || isAuthorMark(block.parentElement ?? block);

const isMarkedLink = (element: Element | null): boolean =>
  element?.localName === 'a' && isAuthorMark(element);

/** Names without “By”, in an element that says it holds the author. */
function readMarkedByline(line: PageLine, text: string): Credit[] {
  if (!isMarked(line)) return [];
  const names = joinedNames(line) || personsIn(ownText(line) || beforeDate(text));
  return names ? [{ role: 'author', label: '', name: names, text: line.text }] : [];
}

/** What the elements hold that say themselves that they hold the author. */
const ownText = ({ parts }: PageLine): string =>
  cleanText(
    parts
      .filter(isMarkedPart)
      .map(({ text }) => text)
      .join(' | '),
  );

/** The persons in the first part that opens with one: “Jane Doe, Lake Press”, “Lindach: Jane Doe”. */
function personsIn(text: string): string {
  const parts = text.split(/(?:\s[|•·–—-]|:)\s/).map((part) => splitNames(part).names);
  const named = parts.find(([first = '']) => isPersonName(first)) ?? [];
  return named.filter(isPersonName).join(', ');
}

/** “Jeanne Dupont Publié le 13 mai 2024”: without the date and the words before it. */
function beforeDate(text: string): string {
  const start = findShownDates(text)[0]?.start;
  if (start === undefined) return text;
  return partDateLabel(text.slice(0, start).trim())[0] || text;
}

/** The first name in an element of its own, and those joined to it: a medium's name beside it is not. */
function joinedNames(line: PageLine): string {
  const names: string[] = [];
  let joined = true;
  let last: Element | null = null;
  for (const part of line.parts) {
    const whole = cleanText(part.text);
    const [before, ...after] = wordsIn(whole);
    const isJoined = after.length > 1 && joinsNames(before!) && before !== '';
    const text = isJoined ? after.join(' ') : whole;
    if (isJoined) joined = true;
    if (says('office').test(text) || !hasLetters(text) || isOthers(text)) continue;
    // Elements made alike hold what is alike.
    if (last && part.element !== last && isMadeLike(part.element, last)) joined = true;
    last = part.element;
    if (joinsNames(text) || isBy(text) || (names.length > 0 && endsInJoint(text))) joined = true;
    else if (!joined || !splitNames(text).sure) {
      if (names.length > 0) break;
    } else {
      names.push(text);
      joined = false;
    }
  }
  return names.join(', ');
}

const isMadeLike = (a: Element, b: Element) =>
  a.localName === b.localName && a.className === b.className && a.parentElement === b.parentElement;

const CARD_DEPTH = 3;

/** Whether the two stand in cards made alike, one right after the other. */
export function standInCards(first: Element, second: Element): boolean {
  let card: Element | null = first;
  for (let depth = 0; card && depth < CARD_DEPTH; depth++) {
    const next: Element | null = card.nextElementSibling;
    if (next?.contains(second)) return card.className !== '' && isMadeLike(card, next);
    card = card.parentElement;
  }
  return false;
}

/** “Eine Kolumne von”, before the name in an element of its own. */
const isBy = (text: string): boolean => text !== '' && says('by').endAtStart(text) === text.length;

/** “ / ”, “ - ”: nothing but marks, unless they join. */
const hasLetters = (text: string): boolean => joinsNames(text) || TWO_LETTERS.test(text);

/** “Edited by Jane Doe” */
const isOthers = (text: string): boolean =>
  readEnglishCredits(text).some(({ role }) => role !== 'other' && !writes(role));

/** “ in Birmingham and ”, between two names. */
const endsInJoint = (text: string): boolean => joinsNames(wordsIn(text).at(-1) ?? 'none');

/** “and”, “, ” or both. */
const joinsNames = (text: string): boolean =>
  text.split(/[\s,،&]+/).every((word) => word === '' || says('and').test(word));

function isAuthorMark(element: Element): boolean {
  const named = `${element.className} ${element.getAttribute('data-testid') ?? ''}`;
  if (
    isNamed('byline', { className: named, id: element.id }) ||
    element.getAttribute('rel') === 'author'
  )
    return true;
  return linksToAuthor(element);
}
