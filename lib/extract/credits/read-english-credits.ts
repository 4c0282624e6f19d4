// Credit lines in languages written with an alphabet: “By Jane Doe”, “(Reporting by A; Editing by B)”, “Photo: Getty Images”.

import type { Credit, CreditRole } from '../../article';
import { findShownDates } from '../../dates/find-shown-dates';
import { says } from '../../language/says';
import { isAgency } from '../../names/agencies';
import { beforePlace } from '../../names/latin-names';
import { isMediumName } from '../../names/media-names';
import { isPersonName } from '../../names/name-shapes';
import { splitNames } from '../../names/split-names';
import { endsIn, splitAt } from '../../text/single-marks';
import { trimEdges } from '../../text/trim-edges';
import { CAPITAL_FIRST } from '../../text/words';
import { creditLabel } from './credit-labels';

/** Credits of a line without Han characters; [] unless all of it is credits. */
export function readEnglishCredits(line: string): Credit[] {
  const dates = findShownDates(line);
  const bare = dates.reduceRight((text, d) => text.slice(0, d.start) + text.slice(d.end), line);
  const credits: Credit[] = [];
  for (const part of splitAt(bare, ';|•·')) {
    const piece = trimEdges(part, DASHES, STOPS);
    if (piece === '' || says('idle').test(piece)) continue;
    const credit = readPiece(piece);
    if (!credit) return [];
    credits.push(credit);
  }
  if (credits.length === 0) return readStamp(line, dates.length);
  return credits.map((credit) => (credits.length === 1 ? { ...credit, text: line } : credit));
}

/** A date alone is a stamp only when a word says so or a time stands with it. */
function readStamp(line: string, dates: number): Credit[] {
  const isLabelled = says('published').search(line) === 0 || says('updated').search(line) === 0;
  if (dates === 0 || !(isLabelled || /\d[:.]\d\d/.test(line))) return [];
  return [{ role: 'other', label: '', name: line, text: line }];
}

function readPiece(piece: string): Credit | null {
  const text = trimEdges(piece, OPENING, CLOSING);
  if (text.length > LONGEST_PIECE) return null;
  const words = splitAt(text, ' :|/');
  for (let most = Math.min(words.length, LONGEST_LABEL); most > 0; most--) {
    const end = words.slice(0, most).join(' ').length;
    // As it is written: “Autorka/Autor: …”.
    const label = text.slice(0, end);
    const rest = text.slice(end);
    const colon = ':|/'.includes(rest.trimStart()[0] ?? ' ');
    const role = creditLabel(label)?.role ?? roleIn(words.slice(0, most));
    if (!role || !(colon || rest.startsWith(' '))) continue;
    const value = trimEdges(rest, JOINTS, NO_MARKS);
    if (value !== '' && (colon ? isShort(value, role) : isNames(value, label)))
      return { role, label, name: value, text: piece };
  }
  return null;
}

/** “Text and photos”: what the first of the two says. */
const roleIn = ([first = '', joint = '', second = '']: readonly string[]):
  | CreditRole
  | undefined =>
  (joint === '&' || says('and').test(joint)) && creditLabel(second)
    ? creditLabel(first)?.role
    : undefined;

const SENTENCE_ENDS = ['. ', '! ', '? '];
const LONGEST_PIECE = 160;
/** Words. */
const LONGEST_LABEL = 4;
const NO_MARKS: ReadonlySet<string> = new Set();
const JOINTS: ReadonlySet<string> = new Set(':|/');
const DASHES: ReadonlySet<string> = new Set(',–—-');
const STOPS: ReadonlySet<string> = new Set('.,–—-');
const OPENING: ReadonlySet<string> = new Set('([');
const CLOSING: ReadonlySet<string> = new Set(')]');

function isShort(value: string, role: CreditRole): boolean {
  if (isAgency(value) || splitNames(value).sure) return true;
  if (
    role === 'photographer' ||
    endsIn(value, '!?') ||
    SENTENCE_ENDS.some((end) => value.includes(end))
  )
    return false;
  return value.split(' ').length <= 6 && CAPITAL_FIRST.test(value);
}

/** Without a colon the value must be persons or agencies: “By 2020, …” and “Editing by hand” are no credits. */
function isNames(value: string, label: string): boolean {
  if (!endsInBy(label)) return false;
  const { names } = splitNames(beforePlace(value));
  const [first] = names;
  if (first === undefined || !(isPersonName(first) || isAgency(first))) return false;
  return names.every(isNameBeside);
}

/** “by” or “editing by”, and where no single word says so “imeandikwa na”. */
const endsInBy = (label: string): boolean =>
  isBy(label) || isBy(label.slice(label.lastIndexOf(' ') + 1));

const isBy = (words: string): boolean => says('by').endAtStart(words) === words.length;

const isNameBeside = (name: string): boolean =>
  isPersonName(name) ||
  isAgency(name) ||
  says('idle').test(name) ||
  isMediumName(name) ||
  /^[A-Z][\w.]+(?: [A-Z][\w.]+){0,3}$/.test(name);
