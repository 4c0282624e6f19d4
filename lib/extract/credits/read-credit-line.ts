// A line of nothing but credits, split by role: “一审：甲 二审：乙”, “[ 责编：杨煜 ]”, “来源：新华社”. A body sentence is never one:
// every label must be followed by something that can stand behind it, and nothing may be left over.

import type { Credit, CreditRole } from '../../article';
import { says } from '../../language/says';
import { isMediumName } from '../../names/media-names';
import { isPersonName } from '../../names/name-shapes';
import { splitNames } from '../../names/split-names';
import { cleanText } from '../../text/clean-text';
import { HAN } from '../../text/scripts';
import { endsIn, splitAt } from '../../text/single-marks';
import { LETTER } from '../../text/words';
import { creditLabel } from './credit-labels';
import { readCreditStatement } from './read-credit-statement';
import { readEnglishCredits } from './read-english-credits';
import { readReprintLine } from './read-reprint-line';
import { type DatePart, type LabelledPart, PERSONS, splitCredits } from './split-credits';
import {
  AROUND,
  EDITOR,
  IN_BRACKETS,
  NAMES_KIND,
  NEXT_TITLE,
  SENTENCE_WORD,
} from './statement-grammar';

const LINE_CAP = 240;
const SENTENCE = /[。！？!?…](?=.)|[；;](?=\S{6})/u;

/** The credits of a line, one for each person; [] unless the whole line is credits, a date or a source. */
export function readCreditLine(text: string): Credit[] {
  const line = cleanText(text, LINE_CAP + 1);
  if (line === '' || line.length > LINE_CAP) return [];
  const reprint = readReprintLine(line);
  if (reprint.length > 0) return reprint.flatMap(splitPersons);
  const titled = readTitles(line);
  if (titled.length > 0) return titled.flatMap(splitPersons);
  const stated = readCreditStatement(line);
  if (stated) return splitPersons(stated);
  if (!HAN.test(line)) return readEnglishCredits(line).flatMap(splitPersons);
  return readLabels(line).flatMap(splitPersons);
}

/** “（光明日报记者 甲 光明日报通讯员 乙）”: each part a credit of its own; [] unless all are. */
function readTitles(line: string): Credit[] {
  const inside = IN_BRACKETS.exec(line)?.[1] ?? line;
  const parts = inside.replace(AROUND, '').split(NEXT_TITLE);
  if (!NAMES_KIND.test(parts[0]!) && isMediumName(parts[0]!))
    parts.splice(0, 2, `${parts[0]} ${parts[1] ?? ''}`);
  if (parts.length < 2 && inside === line) return [];
  const credits = parts.map(readTitle);
  return credits.every((credit) => credit !== null && credit.name !== '')
    ? credits.filter((credit) => credit !== null)
    : [];
}

function readTitle(part: string): Credit | null {
  const text = part.trim();
  const [, label = '', name = ''] = EDITOR.exec(text) ?? [];
  if (name === '') return readCreditStatement(text);
  return splitNames(name).sure ? { role: 'editor', label, name, text } : null;
}

/** “责编：江帆、叶知秋” is two credits; staff codes and titles are no part of a name. */
function splitPersons(credit: Credit): Credit[] {
  if (!PERSONS.has(credit.role)) return [credit];
  const { names, sure } = splitNames(credit.name);
  return sure && names.length > 0 ? names.map((name) => ({ ...credit, name })) : [credit];
}

function readLabels(line: string): Credit[] {
  const { credits, dates, loose } = splitCredits(line);
  if (credits.length === 0 && dates.length === 0) return [];
  if (!credits.every((part) => isCredible(part, credits))) return [];
  const reporters = loose.map(readReporter);
  if (!loose.every((piece, i) => reporters[i] !== null || isIdle(piece))) return [];
  if (!dates.every((date) => isStamp(date, credits))) return [];
  const whole = credits.length + dates.length + reporters.filter(Boolean).length === 1;
  return [
    ...reporters.filter((credit) => credit !== null),
    ...dates.map(toDateCredit),
    ...credits.map(({ role, label, value, text }) => ({ role, label, name: value, text })),
  ].map((credit) => (whole ? { ...credit, text: line } : credit));
}

/** 本报记者 甲 乙: the line names somebody and says who they are, without any mark between. */
function readReporter(piece: string): Credit | null {
  return readCreditStatement(piece);
}

/** What may stand beside credits and says nothing: a button, a count, a staff code. */
const isIdle = (piece: string) =>
  !LETTER.test(piece) || says('idle').test(piece) || /^(?:[A-Z]{1,4}\d{2,8}|\d+)$/.test(piece);

/** A bare 2005年8月25日 signs a notice; with a label, a time of day, or credits beside it it is a stamp. */
function isStamp(date: DatePart, credits: LabelledPart[]): boolean {
  const isCredit = ({ role, label }: LabelledPart) =>
    role !== 'source' || says('ownSource').test(label);
  return date.label !== '' || date.time !== '' || credits.some(isCredit);
}

function toDateCredit(date: DatePart): Credit {
  const when = date.time ? `${date.day} ${date.time}` : date.day;
  return { role: 'other', label: date.label, name: when, text: `${date.label} ${when}`.trim() };
}

/** Longest value each role can have, UTF-16 units. */
const LONGEST: Readonly<Partial<Record<CreditRole, number>>> = {
  source: 80,
  affiliation: 100,
  'original-title': 200,
};

function isCredible(part: LabelledPart, among: readonly LabelledPart[]): boolean {
  const { role, value, sure } = part;
  if (value === '' || (role === 'other' && isIdle(value))) return sure || among.length > 1;
  if (value.length > (LONGEST[role] ?? 80)) return false;
  if (role === 'original-title' || role === 'affiliation') return part.joint !== 'space';
  if (SENTENCE.test(value) || (endsIn(value, '。！？!?') && !isNames(part))) return false;
  const pieces = splitAt(value, '、，,/／;；');
  if (sure) return pieces.every((piece) => piece.trim().length <= (role === 'source' ? 40 : 24));
  // “策划 | 老曲 编辑 | 贝壳”: one sure label behind a bar speaks for the others.
  if (part.joint === 'bar' && value.length <= 24 && among.some(isSureBar)) return true;
  return isNames(part) || (part.joint !== 'space' && isMediumName(value) && value.length <= 20);
}

const isSureBar = ({ joint, label }: LabelledPart): boolean =>
  joint === 'bar' && creditLabel(label)?.sure === true;

/**
 * Behind a doubtful label only persons' names will do; behind a bar or slash (文/甲, 图/pixabay) short accounts too, where the label
 * signs a piece: “视频丨…” and “漫画｜…” announce one.
 */
function isNames({ value, joint, label }: LabelledPart): boolean {
  const { names, sure } = splitNames(value);
  if (sure) return true;
  if (joint !== 'bar' || !says('signs').test(label)) return says('notName').test(value);
  return (
    names.length > 0 &&
    names.every(
      (name) =>
        isPersonName(name) || (/^[\p{L}\d_]{2,8}$/u.test(name) && !SENTENCE_WORD.test(name)),
    )
  );
}
