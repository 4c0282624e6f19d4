// The lines around the headline: date, 来源, byline. What stands there is what the page tells its readers.
import type { Credit } from '../../article';
import { readMachineDate } from '../../dates/build-time';
import { findShownDates } from '../../dates/find-shown-dates';
import { says } from '../../language/says';
import { isInterface } from '../../names/interface-words';
import { isMediumName } from '../../names/media-names';
import { splitNames } from '../../names/split-names';
import { isHanName } from '../../names/surnames';
import { anyPart } from '../../text/any-part';
import { cleanText } from '../../text/clean-text';
import { HAN_OR_KANA } from '../../text/scripts';
import { splitAt } from '../../text/single-marks';
import { wordsIn } from '../../text/words';
import { findAccounts, isAccountMark } from '../credits/account-marks';
import { creditLabel, writes } from '../credits/credit-labels';
import { arePersons } from '../credits/read-bare-signer';
import { readByline, readClosingByline, standInCards } from '../credits/read-byline';
import { readCreditStatement } from '../credits/read-credit-statement';
import { readDateline } from '../credits/read-dateline';
import { readReprintLine } from '../credits/read-reprint-line';
import {
  type DatePart,
  type LabelledPart,
  PART_MARK,
  splitCredits,
} from '../credits/split-credits';
import { markedText } from '../credits/text-of-parts';
import type { PageLine } from '../snapshot/collect-page-lines';
import { dateLinesIn } from './date-line-in-heading';
import { type HeadlineLines, isCaption, isNotOurs } from './headline-lines';
import { isParagraph, linesBelow } from './lines-below';
import { readAbove, readBareDate, readFooter, spreadDate, withClock } from './read-dates-elsewhere';
import { readBylineBeside, readLoose, readPaperDesk, readPrintEdition } from './read-loose-texts';
import {
  joinSigners,
  namesWriter,
  readBoldNames,
  readBylineAbove,
  readNamesAbove,
} from './read-signers';

const REACH_ABOVE = 6;
const ACCOUNT_REACH = 15;
const LONGEST = 200;

/** Reads the lines near `headline`; with -1, the lines before the first long paragraph. */
export function readHeadlineLines(
  lines: readonly PageLine[],
  headline: number,
  lang: string,
): HeadlineLines {
  const found: HeadlineLines = { dates: [], credits: [], bylines: [], loose: [], moment: '' };
  const below = [...dateLinesIn(lines[headline]), ...linesBelow(lines, headline)];
  for (let i = 0; i < below.length; i++) {
    const [text, used] = withNext(below, i, lang);
    const dated = found.dates.length;
    const credited = found.credits.length;
    const signed = found.bylines.length;
    if (!namesPhotographer(below[i + 1])) readLine(found, below[i]!, { text, lang });
    if (i > 0 && standInCards(below[i - 1]!.block, below[i]!.block)) joinSigners(found, signed);
    if (found.dates.length > dated) {
      readBesideDate(found, below[i - 1]);
      const next = below[i + 1];
      if (next && next.linked === 0 && arePersons(next.text)) readBesideDate(found, next);
    }
    if (signed === found.bylines.length && isText(below[i + 1]))
      found.bylines.push(...readBoldNames(below[i]!));
    found.bylines.push(...readClosingByline(below[i]!));
    readNamesAbove(found, below, i);
    // A label that nothing came of has not used the next line up.
    if (found.dates.length > dated || found.credits.length > credited) i += used;
  }
  if (found.dates.length === 0)
    readAbove(found, lines.slice(Math.max(0, headline - REACH_ABOVE), Math.max(0, headline)), lang);
  if (!namesWriter(found)) readBylineAbove(found, lines, headline);
  if (found.loose.length === 0) {
    const above = lines.slice(Math.max(0, headline - ACCOUNT_REACH), Math.max(0, headline));
    for (const text of findAccounts(above)) found.loose.push({ text, beside: false, marked: true });
  }
  if (found.dates.length === 0 && headline > 0) readBareDate(found, lines, { headline, lang });
  dropListDates(found);
  if (found.dates.length === 0 && headline >= 0) readFooter(found, lines.slice(headline + 1), lang);
  return found;
}

/** “Ola Nordmann”, and in the next line “Fotograf”. */
const namesPhotographer = (line: PageLine | undefined): boolean =>
  line !== undefined && line.text.length > 5 && creditLabel(line.text)?.role === 'photographer';

const isText = (line: PageLine | undefined): boolean => line !== undefined && isParagraph(line);

const LONGEST_SIGNED = 24;

/** “张某某 某某日报” in a line of its own above the date's, “张某某” below it. */
function readBesideDate(found: HeadlineLines, line: PageLine | undefined): void {
  if (!line || line.level > 0 || line.text.length > LONGEST_SIGNED) return;
  const { loose, credits, dates } = splitCredits(markedText(line));
  const isName = (piece: string) => isMediumName(piece) || splitNames(piece).sure;
  if (credits.length + dates.length > 0 || !loose.every(isName)) return;
  for (const piece of loose) readLoose(found, line, { piece, beside: true });
}

const LIST_DATES = 3;

/** Three different days without a word to them are the dates of a list. */
function dropListDates(found: HeadlineLines): void {
  const bare = new Set(found.dates.filter(({ label }) => label === '').map(({ day }) => day));
  if (bare.size >= LIST_DATES) found.dates = found.dates.filter(({ label }) => label !== '');
}

const LONGEST_OFFICE = 30;

/** “某某市代市长　张某某”, “本報5月6日台南訊，張某某報導”, in a line of its own below the headline. */
function readOffice(found: HeadlineLines, text: string): void {
  if (text.length > LONGEST_OFFICE || !HAN_OR_KANA.test(text)) return;
  const words = wordsIn(text);
  const last = words.at(-1)!;
  const holds = words.length > 1 && says('workplace').test(words.slice(0, -1).join(''));
  const isName = holds && isHanName(last) && !isInterface(last);
  const shown = () => readWhere(text) ?? readDateline([splitAt(text, '|｜').at(-1)!]);
  const names = isName ? [last] : shown();
  found.bylines.push(...names.map((name) => ({ role: 'author' as const, label: '', name, text })));
}

/** “李某某／台北” */
function readWhere(text: string): readonly string[] | null {
  const [name = '', place = '', ...more] = splitAt(text, '／/').map((part) => part.trim());
  const isWhere = more.length === 0 && place !== '' && says('place').startAtEnd(place) === 0;
  return isWhere && isHanName(name) ? [name] : null;
}

const LONGEST_VALUE = 40;

/** A label at the end of a line has its value in the next one, or in a picture of the name. */
function withNext(lines: readonly PageLine[], i: number, lang: string): [string, number] {
  const leaf = spreadDate(lines, i) || withClock(lines, i, lang);
  if (leaf) return [leaf, 1];
  const text = markedText(lines[i]!);
  const next = lines[i + 1];
  if (!says('awaitsValue').test(lines[i]!.text.replaceAll(' ', ''))) return [text, 0];
  const pictured = lines[i]!.block.querySelector('img[alt]')?.getAttribute('alt')?.trim();
  if (pictured) return [`${text}${PART_MARK}${pictured.slice(0, LONGEST_VALUE)}`, 0];
  if (!next || next.text.length > LONGEST_VALUE || isInterface(next.text)) return [text, 0];
  return [`${text}${PART_MARK}${markedText(next)}`, 1];
}

/** “文｜甲 攝影｜乙” may stand in an element that is named as a picture's credit is; “報導：今年……” tells of the picture. */
function isPicture(line: PageLine): boolean {
  const [credit] = isCaption(line) ? splitCredits(line.text).credits : [];
  return isCaption(line) && !(credit && writes(credit.role) && splitNames(credit.value).sure);
}

/** “本报记者 甲 乙”, set as a heading below the headline. */
const isReporterLine = (text: string): boolean => {
  const stated = readCreditStatement(text);
  return stated !== null && writes(stated.role) && stated.label !== '';
};

interface Reading {
  text: string;
  lang: string;
}

/** A menu; whose links hold a date is the line of the date. */
const isLinks = ({ linked, text }: PageLine) =>
  linked >= text.length * 0.9 && text.length > 30 && findShownDates(text).length === 0;

function readLine(found: HeadlineLines, line: PageLine, { text, lang }: Reading): void {
  if (text.length > LONGEST || line.level === 1 || isParagraph(line)) return;
  if (line.level === 2 && !isMediumName(line.text) && !isReporterLine(line.text)) return;
  if (isNotOurs(line.text.replaceAll(' ', '')) || isPicture(line)) return;
  const byline = readByline(line);
  if (byline.length === 0 && isLinks(line)) return;
  if (byline.length === 0) readOffice(found, line.text);
  readPrintEdition(found, line.text);
  readPaperDesk(found, line.text);
  const reprint = readReprintLine(line.text);
  if (reprint.length > 0) {
    readReprint(found, reprint);
    return;
  }
  found.bylines.push(...byline.filter(({ role }) => role !== 'photographer'));
  found.credits.push(...byline.filter(({ role }) => role === 'photographer').map(toLabelled));
  const split = splitCredits(text, { glued: true, lang });
  const machine = machineIn(line);
  if (split.dates.length === 0) found.moment ||= momentBehind(line);
  found.dates.push(...split.dates.filter(isOfTheWeb).map((date) => ({ ...date, machine })));
  found.credits.push(...split.credits.filter(({ value }) => value !== '' && !SENTENCE.test(value)));
  readPoster(found, line, split.credits);
  const beside = split.dates.length > 0;
  for (const piece of split.loose) readLoose(found, line, { piece, beside });
  const pieces = BAR.test(line.text) ? [...split.loose, line.text] : split.loose;
  for (const piece of pieces) readBylineBeside(found, { piece, beside });
}

/** “发布者：甲”, with a link to whoever it is: on platforms that is whose article it is. */
function readPoster(found: HeadlineLines, line: PageLine, credits: readonly LabelledPart[]): void {
  const value = credits.find(({ label }) => says('poster').test(label))?.value ?? '';
  const part = line.parts.find(({ text }) => value !== '' && cleanText(text) === value);
  if (part?.element.closest('a') && isAccountMark(part.element) && !isInterface(value))
    found.loose.push({ text: value, beside: true, marked: true });
}

/** Whom the account names is believed where neither the head nor the text names anybody: often a pen name. */
function readReprint(found: HeadlineLines, reprint: readonly Credit[]): void {
  const [authors, others] = [true, false].map((isAuthor) =>
    reprint.filter(({ role }) => (role === 'author') === isAuthor),
  );
  found.credits.push(...others!.map(toLabelled));
  for (const { name } of authors!) found.loose.unshift({ text: name, beside: true, marked: true });
}

const toLabelled = ({ role, label, name, text }: Credit): LabelledPart => ({
  ...{ role, label, text },
  ...{ value: name, sure: true, joint: 'none' as const },
});

/** HTML, 4.5.14: the element that shows a date may hold it for machines, with the time of day that it does not show. */
function machineIn({ parts }: PageLine): string {
  const times = parts.map(({ element }) => element.closest('time[datetime]'));
  return times.find((time) => time !== null)?.getAttribute('datetime') ?? '';
}

const tellsWhen = anyPart('time|date|title');

/** “3年前”: the element that says how long ago may tell the moment in an attribute. */
function momentBehind({ parts }: PageLine): string {
  const attributes = parts.flatMap(({ element }) => [...element.attributes]);
  const isMoment = ({ name, value }: Attr) => tellsWhen(name) && readMachineDate(value)?.time;
  return attributes.find(isMoment)?.value ?? '';
}

/** “某某日报｜张某某” is one statement in two pieces. */
const BAR = /^[^|｜]{2,20}[|｜][^|｜]{2,20}$/;

/** “…报道：今天上午，……。” is the text itself. */
const SENTENCE = /[。！？]./;

/** A day before there were web pages is what the page tells of, unless a word says otherwise. */
const isOfTheWeb = ({ label, day }: DatePart): boolean => label !== '' || day >= '1993';
