// Takes out what follows the last sentence: who the author is, marks of agencies, the date once more.

import { findShownDates } from '../../dates/find-shown-dates';
import { says } from '../../language/says';
import { isNewsAgency } from '../../names/agencies';
import { HAN } from '../../text/scripts';
import { wordsIn } from '../../text/words';
import { SET_APART } from '../rules/elements';
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

const ADDRESS = /\S{1,64}@[\w.-]{1,64}\.[a-z]{2,12}/i;

export function removeSignOff(body: BodyLines, authors: readonly string[]): void {
  const named = authors.filter((name) => wordsIn(name.trim()).length > 1);
  for (const line of body.lines.slice(-REACH).reverse()) {
    const kind = signOffOf(line, named);
    if (kind) body.remove([line], { kind, reason: 'after the last sentence' });
    else if (line.measure.prose > PROSE) return;
  }
}

function signOffOf(line: BodyLine, authors: readonly string[]) {
  if (SET_APART.has(line.tag)) return null;
  if (saysWho(line.text, authors)) return 'boilerplate';
  if (isContact(line.text, authors)) return 'credit';
  if (isHashtags(line.text)) return 'tags';
  if (line.text.length > MAX_MARK || line.tag === 'li') return null;
  if (isAgencyMark(line.text)) return 'credit';
  return isDate(line.text) ? 'meta-line' : null;
}

/** “#健康明星计划#” */
const isHashtags = (text: string): boolean =>
  text.split(' ').every((word) => word[0] === '#' && word.length > 2);

function saysWho(text: string, authors: readonly string[]): boolean {
  if (text.length > MAX_BIO) return false;
  if (says('aboutAuthor').test(text)) return true;
  return authors.some(
    (name) =>
      text === name ||
      text.toLowerCase() === `about ${name.toLowerCase()}` ||
      (text.startsWith(name) && isBio(text.slice(name.length, name.length + MAX_MARK))),
  );
}

/** What follows an author's name where the author is described. */
const isBio = (rest: string) => (rest[0] === ' ' || rest[0] === ',') && says('bio').test(rest);

/** A name and where to write to it. */
function isContact(text: string, authors: readonly string[]): boolean {
  if (text.length > MAX_CONTACT || !ADDRESS.test(text)) return false;
  return says('reporter').test(text) || authors.some((name) => text.includes(name));
}

/** Words of an agency's mark: initials before and behind it, “quelle”. */
const MOST_BESIDE = 4;
const INITIALS = /^[\p{L}.-]{1,12}$/u;

/** abe/dpa, jb (AFP), Quelle: dpa: initials and agencies. */
function isAgencyMark(text: string): boolean {
  const words = text.split(/[\s/,|():]+/).filter((word) => word !== '' && word !== '.');
  const at = words.findIndex((word) => isNewsAgency(word.endsWith('.') ? word.slice(0, -1) : word));
  const beside = Math.max(at, words.length - 1 - at);
  return at >= 0 && beside <= MOST_BESIDE && words.every((word) => INITIALS.test(word));
}

/** A date and next to nothing else. Chinese letters and orders are dated at their end: there it is the text's. */
function isDate(text: string): boolean {
  const [date] = findShownDates(text);
  if (!date || HAN.test(text)) return false;
  return text.length - (date.end - date.start) <= MAX_BESIDE;
}
