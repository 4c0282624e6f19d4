// Where in a line the words stand that introduce a credit: “责任编辑：”, “文/”, “作者 ”, and how they are joined to what follows.
import { foldText } from '../../language/fold-text';
import { says } from '../../language/says';
import { holdsMark } from '../../text/single-marks';
import { creditLabel, creditLabels } from './credit-labels';

/** What joins label and value: “编辑：甲”, “编辑｜甲”, “编辑 甲” or “编辑甲”. */
export type Joint = 'colon' | 'bar' | 'space' | 'none';

export interface LabelMark {
  at: number;
  /** Where the value begins. */
  end: number;
  label: string;
  joint: Joint;
}

/** Stands between pieces of text that come from different elements: the invisible separator. */
export const PART_MARK = '\u2063';

const LONGEST = 10;
const inSet = (characters: string) => {
  const all = new Set(characters);
  return (character: string | undefined) => character !== undefined && all.has(character);
};
const BAR = '\u4e28';
/** The ideographs of the basic plane. */
const [FIRST, LAST] = [0x3400, 0x9fff];
/** Characters of labels: not the ideograph that is a bar. */
function isHan(character: string | undefined): boolean {
  const unit = character === undefined || character === BAR ? 0 : character.charCodeAt(0);
  return unit >= FIRST && unit <= LAST;
}
const isGap = inSet(' \u3000');
const isCombining = inSet('/／、&・·');
const isComma = inSet(',，');
const isPartEnd = inSet(`|｜${PART_MARK}`);
const isDigit = inSet('0123456789');
const isColon = inSet('：:︰﹕＝=');
/** A slash also stands between the words of a sentence. */
const UPRIGHT = `|｜︱∣│${BAR}`;
const isUpright = inSet(UPRIGHT);
/** “编辑 || 李璐” */
const isFiller = inSet(`${UPRIGHT} \u3000`);
const isBar = inSet(`/／．${UPRIGHT}`);
const isSpace = (character: string | undefined) =>
  character !== undefined && (character === PART_MARK || character.trim() === '');
/** Characters a label may follow where no colon says that it is one. */
const isMark = inSet('|｜︱,，;；、。·•()（）[]【】［］〔〕—/／-▌■\u4e28');
const isEdge = (character: string | undefined) => isSpace(character) || isMark(character);

/** Labels in order. `glued` also finds those that run into their value, at the start of a piece. */
export function findLabels(line: string, glued: boolean): LabelMark[] {
  const marks: LabelMark[] = [];
  for (let i = 0; i < line.length; i++) {
    if (!isHan(line[i])) continue;
    const mark = labelAt(line, i, glued);
    if (!mark) continue;
    marks.push(mark);
    i = mark.end - 1;
  }
  return marks;
}

/** A label that starts at `i`. With a colon it may stand anywhere, else only behind an edge. */
function labelAt(line: string, i: number, glued: boolean): LabelMark | null {
  const open = i === 0 || isEdge(line[i - 1]);
  const unknown = glued && open ? unknownLabel(line, i) : null;
  if (unknown) return unknown;
  for (const end of labelEnds(foldText(line), i)) {
    const after = skip(line, end, isSpace);
    const label = line.slice(i, end);
    if (line[i - 1] === '【' && line[end] === '】')
      return { at: i - 1, end: skip(line, end + 1, isSpace), label, joint: 'colon' };
    if (isColon(line[after])) {
      // “北京发布 时间：”: within a name no label is spaced out.
      if (!open && (end - i < 2 || holdsMark(label, ' \u3000'))) continue;
      // “记者甲报道/责编：乙”: who comes before the slash is signed already.
      if (!open && holdsMark(label, '/／')) continue;
      const from = i - lengthOfPrefix(line, i);
      return {
        at: from,
        end: skip(line, after + 1, isSpace),
        label: line.slice(from, end),
        joint: 'colon',
      };
    }
    const bar = skip(line, end, isGap);
    const isUp = isUpright(line[bar]);
    const isApart = after > end && after < line.length && isEditor(label);
    const prefix = open || !(isUp || isApart) ? 0 : lengthOfPrefix(line, i);
    // “某某新闻编辑 | 甲”, “视觉编辑 甲”: whose or what editor it is belongs to the label.
    if (prefix > 0)
      return {
        at: i - prefix,
        end: isUp ? skip(line, bar + 1, isGap) : after,
        label: line.slice(i - prefix, end),
        joint: isUp ? 'bar' : 'space',
      };
    if (!open) continue;
    if (isBar(line[bar])) return { at: i, end: skip(line, bar + 1, isFiller), label, joint: 'bar' };
    if (isAuthor(label) && isComma(line[end]) && isSpace(line[end + 1]))
      return { at: i, end: end + 2, label, joint: 'bar' };
    // “澎湃号·媒体 编辑：甲”: a part of the name before it.
    if (after > end && after < line.length && line[i - 1] !== '·')
      return { at: i, end: after, label, joint: 'space' };
    if (
      glued &&
      says('glued').test(label) &&
      after === end &&
      end < line.length &&
      isPieceStart(line, i)
    )
      return { at: i, end, label, joint: 'none' };
  }
  return null;
}

const LONGEST_UNKNOWN = 6;

/** “发文机关：”: in a line of credits a few characters before a colon are a label, whatever they say; before a date, the date's. */
function unknownLabel(line: string, i: number): LabelMark | null {
  let end = i;
  while (isHan(line[end]) && end - i <= LONGEST_UNKNOWN) end++;
  const label = line.slice(i, end);
  const isLabel = end - i > 1 && end - i <= LONGEST_UNKNOWN && isColon(line[end]);
  if (!isLabel || creditLabels().has(foldText(label))) return null;
  const value = skip(line, end + 1, isSpace);
  return isDigit(line[value]) ? null : { at: i, end: value, label, joint: 'colon' };
}

const isEditor = (label: string): boolean => creditLabel(label)?.role === 'editor';

function isAuthor(label: string): boolean {
  const known = creditLabel(label);
  return known?.role === 'author' && known.sure;
}

function skip(
  line: string,
  from: number,
  isSkipped: (character: string | undefined) => boolean,
): number {
  let at = from;
  while (at < line.length && isSkipped(line[at])) at++;
  return at;
}

function isPieceStart(line: string, i: number): boolean {
  const before = line.slice(Math.max(0, i - 2), i).trimEnd();
  return i === 0 || isPartEnd(before.at(-1));
}

/** Ends of the labels and combined labels (文/图, 责编、校对) that start at `i` of a folded line, longest first. */
function labelEnds(folded: string, i: number): number[] {
  return singleEnds(folded, i).flatMap((end) => {
    const at = skip(folded, end, isGap);
    if (!isCombining(folded[at])) return [end];
    const next = skip(folded, at + 1, isGap);
    return [...singleEnds(folded, next).filter((more) => closes(folded, more)), end];
  });
}

/** A combined label must be followed by what a label is followed by, or 文/图雅 would lose its author. */
function closes(folded: string, end: number): boolean {
  const next = folded[end];
  return isSpace(next) || isColon(next) || isBar(next);
}

/** A label's characters may be spaced out: “监 制”. */
function singleEnds(folded: string, i: number): number[] {
  const ends: number[] = [];
  const labels = creditLabels();
  let word = '';
  for (let at = i; isHan(folded[at]) && word.length < LONGEST; ) {
    word += folded[at];
    at++;
    if (labels.has(word)) ends.unshift(at);
    if (isGap(folded[at]) && isHan(folded[at + 1])) at++;
  }
  return ends;
}

const MAX_PREFIX = 6;
const NAME_CHARACTER = /[\p{Script=Han}·]/u;

/** “深度编辑：甲”: the few words that run into a label belong to it, if they open a piece. */
function lengthOfPrefix(line: string, at: number): number {
  let from = at;
  while (from > 0 && at - from <= MAX_PREFIX && NAME_CHARACTER.test(line[from - 1] as string))
    from--;
  const opens = from === 0 || isEdge(line[from - 1]);
  return opens && at - from <= MAX_PREFIX ? at - from : 0;
}
