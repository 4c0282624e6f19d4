// Takes out what follows the last sentence: who the author is, marks of agencies, the date once more.
import { findShownDates } from '../../dates/find-shown-dates';
import { HAN } from '../../text/scripts';
import type { BodyLine, BodyLines } from './body-lines';

/** Lines looked at, from the end. */
const REACH = 8;
const MAX_BIO = 500;
const MAX_MARK = 60;
const MAX_CONTACT = 80;
/** Characters beside a date: brackets, “Updated”. */
const MAX_BESIDE = 10;
/** A line with this much prose that is no sign-off is the text's own end. */
const PROSE = 60;

/** What follows an author's name where the author is described; in the larger languages of Europe. */
const IS_BIO =
  /^(?:,\s(?:an?|the)\s|\s(?:is|was|are|covers|writes|reports|works|lives|teaches|edits|hosts|joined|serves|has (?:been|written|worked|reported|covered)|can be reached|ist|schreibt|arbeitet|est|écrit|travaille|es|escribe|trabaja|é|escreve|è|scrive|lavora|är|jest|пишет|работает)\s)/;
const ABOUT =
  /^(?:about (?:the )?(?:authors?|writers?|contributors?)|über (?:den autor|die autorin|die autoren)|à propos de l['’]auteur|sobre (?:el autor|la autora|o autor|a autora)|об авторе|l['’]autore|筆者|執筆者)\s?[:：]?$/i;
/** abe/dpa, jb (AFP): initials and agencies. */
const AGENCY =
  /^\(?(?:(?:quelle|mit|source|fonte|fuente)[:\s]\s?)?(?:[\p{L}.-]{1,12}[\s/,|()]{1,3}){0,4}(?:dpa|afp|reuters|efe|ansa|kna|epd|sid|belga|anp|ntb|ritzau|lusa|apa|sda)(?:[\s/,|()]{1,3}[\p{L}.-]{1,12}){0,4}\)?\.?$/iu;
const ADDRESS = /\S{1,64}@[\w.-]{1,64}\.[a-z]{2,12}/i;
const REPORTER = /기자|특파원|논설위원|記者|المراسل/;

export function removeSignOff(body: BodyLines, authors: readonly string[]): void {
  const named = authors.filter((name) => /\S\s\S/.test(name));
  for (const line of body.lines.slice(-REACH).reverse()) {
    const kind = signOffOf(line, named);
    if (kind) body.remove([line], { kind, reason: 'after the last sentence' });
    else if (line.measure.prose > PROSE) return;
  }
}

function signOffOf(line: BodyLine, authors: readonly string[]) {
  if (/^(?:figcaption|pre|td|th)$/.test(line.tag)) return null;
  if (isBio(line.text, authors)) return 'boilerplate';
  if (isContact(line.text, authors)) return 'credit';
  if (line.text.length > MAX_MARK || line.tag === 'li') return null;
  if (AGENCY.test(line.text)) return 'credit';
  return isDate(line.text) ? 'meta-line' : null;
}

function isBio(text: string, authors: readonly string[]): boolean {
  if (text.length > MAX_BIO) return false;
  if (ABOUT.test(text)) return true;
  return authors.some(
    (name) =>
      text === name ||
      text.toLowerCase() === `about ${name.toLowerCase()}` ||
      (text.startsWith(name) && IS_BIO.test(text.slice(name.length, name.length + MAX_MARK))),
  );
}

/** A name and where to write to it. */
function isContact(text: string, authors: readonly string[]): boolean {
  if (text.length > MAX_CONTACT || !ADDRESS.test(text)) return false;
  return REPORTER.test(text) || authors.some((name) => text.includes(name));
}

/** A date and next to nothing else. Chinese letters and orders are dated at their end: there it is the text's. */
function isDate(text: string): boolean {
  const [date] = findShownDates(text);
  if (!date || HAN.test(text)) return false;
  return text.length - (date.end - date.start) <= MAX_BESIDE;
}
