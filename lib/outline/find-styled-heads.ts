// Headings without a marker: by tag, by type (bold, centred, larger).

import { HAN } from '../text/scripts';
import { holdsMark } from '../text/single-marks';
import { startsWithBullet } from './find-marked-heads';
import { BETWEEN_LONG, buildPlainHead, standsBetween } from './find-plain-heads';
import type { Head } from './head';
import { readNonHeading } from './never-headings';
import type { ReadyLine } from './outline-line';
import { endsLikeClause, FEW, isTitleLike } from './title-shape';

const WIDEST_TAGGED = 60;
const WIDEST_BOLD = 40;
/** Questions of an interview, set in bold, run longer than headings. */
const WIDEST_QUESTION = 60;
const WIDEST_CENTRED = 26;
/** A style that most of the text is set in says nothing. */
const COMMON = 0.5;
/** With so many lines, the last one heads nothing. */
const LEAST_HEADED = 4;
/** How many lines a sentence may be broken into. */
const WRAPPED_REACH = 6;

/** `marked` lines have their heading already. */
export function findStyledHeads(lines: readonly ReadyLine[], marked: ReadonlySet<number>): Head[] {
  const heads: Head[] = [];
  const usable = findUsableStyles(lines);
  for (const line of lines) {
    if (marked.has(line.index)) continue;
    // Of most lines the style says nothing: the dearer questions are for the rest.
    const style = readStyle(line, lines, usable);
    if (!style || readNonHeading(line)) continue;
    if (line.heading || !startsWithBullet(line)) heads.push(buildStyledHead(line, style));
  }
  const own = dropQuestions(heads);
  return dropLone(dropLoneCaptions(dropWrappedSentences(own, lines), lines), lines, marked);
}

const SPEAKER = /^[^：:，。？?]{1,10}[：:]/;
/** As often an interviewer is named. */
const ASKED = 3;

const speakerOf = (words: string): string => SPEAKER.exec(words)?.[0] ?? '';

/** Questions of an interview that has headings of its own: “某报：…？” in bold, again and again, or any below headings by their tag. */
function dropQuestions(all: Head[]): Head[] {
  const asks = ({ tag, text }: Head) => !tag && /[?？]$/.test(text);
  const areAsked = all.some(({ tag }) => tag) && all.filter(asks).length >= ASKED;
  const heads = areAsked ? all.filter((head) => !asks(head)) : all;
  const counts = new Map<string, number>();
  for (const { tag, text } of heads)
    if (!tag && speakerOf(text))
      counts.set(speakerOf(text), (counts.get(speakerOf(text)) ?? 0) + 1);
  const own = heads.filter(({ text }) => (counts.get(speakerOf(text)) ?? 0) < ASKED);
  return own.length > 1 ? own : heads;
}

/** Set as nothing else is, right below a picture: its caption. */
const dropLoneCaptions = (heads: Head[], lines: readonly ReadyLine[]): Head[] =>
  heads.filter(
    ({ tag, style, line }) =>
      tag || !lines[line]?.afterImage || heads.some((h) => h.style === style && h.line !== line),
  );

/** “分期十年 不收利息”: two clauses with a blank between, as newspapers set the one heading of a report. */
const NEWSPAPER_HEAD = /^[^\s，。：]{3,14}\s[^\s，。：]{3,14}$/;

const isNewspaperHead = ({ folded }: ReadyLine): boolean =>
  HAN.test(folded) && NEWSPAPER_HEAD.test(folded);

const STOPS = '。；：！？;:!?';
/** Shorter ones, in Han characters, are what is stressed: 他沉默了很久. */
const LEAST_ALONE = 8;

/** The one heading of a report: a title between long paragraphs, where a stressed sentence would have its stop. */
const isOnlyHead = (line: ReadyLine, lines: readonly ReadyLine[]): boolean =>
  standsBetween(line, lines, BETWEEN_LONG) &&
  (!HAN.test(line.folded) || (line.width >= LEAST_ALONE && !holdsMark(line.folded, STOPS)));

/** One bold line in a long article is emphasis, unless it is centred or larger as well, or a title by all it is. */
function dropLone(heads: Head[], lines: readonly ReadyLine[], marked: ReadonlySet<number>): Head[] {
  const [only] = heads;
  const isEmphasis =
    heads.length === 1 &&
    !only!.tag &&
    marked.size === 0 &&
    lines.length >= FEW &&
    (only!.style === 'bold' || only!.style === 'centred') &&
    !isNewspaperHead(lines[only!.line]!) &&
    !isOnlyHead(lines[only!.line]!, lines);
  return isEmphasis ? [] : heads;
}

interface Style {
  kind: string;
  style: string;
  tag: number | null;
  reason: string;
}

interface Usable {
  tags: boolean;
  bold: boolean;
  centred: boolean;
  larger: boolean;
}

/** Where more than half of the words are bold (or centred …), bold is the body text. */
function findUsableStyles(lines: readonly ReadyLine[]): Usable {
  const all = sum(lines);
  const isRare = (has: (line: ReadyLine) => unknown) =>
    lines.length < FEW || sum(lines.filter(has)) <= all * COMMON;
  return {
    tags: isRare((l) => l.heading),
    bold: isRare((l) => l.bold),
    centred: isRare((l) => l.centred),
    larger: isRare((l) => l.larger),
  };
}

function sum(lines: readonly ReadyLine[]): number {
  return lines.reduce((total, line) => total + line.width, 0);
}

function readStyle(line: ReadyLine, lines: readonly ReadyLine[], usable: Usable): Style | null {
  if (line.heading && usable.tags && line.width <= WIDEST_TAGGED) {
    return { kind: `h${line.heading}`, style: `h${line.heading}`, tag: line.heading, reason: '' };
  }
  if (line.place && line.place !== 'blockquote') return null;
  const bold = usable.bold && line.bold && !line.heading;
  const larger = usable.larger && line.larger;
  const centred = usable.centred && line.centred;
  const strong = bold || larger;
  const widest = isQuestion(line) ? WIDEST_QUESTION : WIDEST_BOLD;
  if (strong ? !isTitleLike(line, widest) : !centred || !standsAlone(line, lines)) return null;
  if (!strong && isNameBelowTitle(line, lines)) return null;
  if (line.afterImage && !bold) return null;
  if (line.index === lines.length - 1 && lines.length >= LEAST_HEADED) return null;
  const parts = [larger && 'larger', centred && 'centred', bold && 'bold'].filter(Boolean);
  const kind = bold ? 'bold' : larger ? 'larger' : 'centred';
  return { kind, style: parts.join('+'), tag: null, reason: kind };
}

/** A speaker's or an author's name, centred under the title. */
function isNameBelowTitle(line: ReadyLine, lines: readonly ReadyLine[]): boolean {
  return (
    line.index < 4 &&
    lines.slice(0, line.index).every(({ width }) => width <= WIDEST_BOLD) &&
    /^(?:[\p{Script=Han}]{3,20}\s+)?\p{Script=Han}(?:\s?\p{Script=Han}){1,3}$/u.test(line.folded)
  );
}

function isQuestion(line: ReadyLine): boolean {
  return /[？?]$/.test(line.folded);
}

/** A centred line is a heading when its neighbours are not centred too: those are verses, captions, signatures. */
function standsAlone(line: ReadyLine, lines: readonly ReadyLine[]): boolean {
  if (!isTitleLike(line, WIDEST_CENTRED)) return false;
  const before = lines[line.index - 1];
  const after = lines[line.index + 1];
  if (before?.centred || after?.centred) return false;
  return lines.length < FEW || (after?.width ?? 0) > line.width;
}

const buildStyledHead = (line: ReadyLine, style: Style): Head => ({
  ...buildPlainHead(line, style, line.words),
  ...style,
});

/** Bold lines in a row that end like clauses are one sentence, broken for effect. */
function dropWrappedSentences(heads: Head[], lines: readonly ReadyLine[]): Head[] {
  return heads.filter((head) => head.tag || !isBrokenSentence(head.line, lines));
}

function isBrokenSentence(at: number, lines: readonly ReadyLine[]): boolean {
  let from = at;
  let to = at;
  while (at - from < WRAPPED_REACH && goesOn(lines[from - 1], lines[at])) from--;
  while (to - at < WRAPPED_REACH && goesOn(lines[to + 1], lines[at])) to++;
  return from < to && lines.slice(from, to + 1).some(endsLikeClause);
}

/** Set alike, and nobody begins to speak. */
function goesOn(line: ReadyLine | undefined, first: ReadyLine | undefined): boolean {
  const isShortBold = line?.bold && !line.heading && line.width <= WIDEST_BOLD;
  if (!isShortBold || speakerOf(line.words)) return false;
  return line.centred === first?.centred && line.larger === first?.larger;
}
