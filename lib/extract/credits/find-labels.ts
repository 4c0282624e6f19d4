// Where in a line the words stand that introduce a credit: “责任编辑：”, “文/”, “作者 ”, and how they are joined to what follows.
import { HAN_LABELS } from './credit-labels';

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
/** Units of the basic plane but 丨, which pages use as a bar. */
const LABEL_LETTER = /[\u3400-\u4e27\u4e29-\u9fff]/;
const GAP = /[ \u3000]/;
const COMBINES = /[/／、&]/;
const COLON = /[：:︰﹕]/;
const BAR = /[/／|｜丨︱∣│]/;
/** A slash also stands between the words of a sentence. */
const UPRIGHT = /[|｜丨︱∣│]/;
const SPACE = /[\s\u2063]/;
/** Characters a label may follow where no colon says that it is one. */
const EDGE = /[\s\u2063|｜丨︱,，;；、。·•()（）[\]【】［］〔〕—/／-]/;
/** Labels that meta lines run into their value: “来源CSDN”. */
const GLUED =
  /^(?:作者|来源于|来源|來源|本文来源于|本文来源|责任编辑|责编|編輯|编辑|记者|記者|文章来源)$/;

/** Labels in order. `glued` also finds those that run into their value, at the start of a piece. */
export function findLabels(line: string, glued: boolean): LabelMark[] {
  const marks: LabelMark[] = [];
  for (let i = 0; i < line.length; i++) {
    if (!LABEL_LETTER.test(line[i] as string)) continue;
    const mark = labelAt(line, i, glued);
    if (!mark) continue;
    marks.push(mark);
    i = mark.end - 1;
  }
  return marks;
}

/** A label that starts at `i`. With a colon it may stand anywhere, else only behind an edge. */
function labelAt(line: string, i: number, glued: boolean): LabelMark | null {
  const open = i === 0 || EDGE.test(line[i - 1] as string);
  for (const end of labelEnds(line, i)) {
    const after = skip(line, end, SPACE);
    const label = line.slice(i, end);
    if (COLON.test(line[after] ?? '')) {
      const start = open || end - i > 1 ? i : -1;
      if (start < 0) continue;
      const from = i - lengthOfPrefix(line, i);
      return {
        at: from,
        end: skip(line, after + 1, SPACE),
        label: line.slice(from, end),
        joint: 'colon',
      };
    }
    const bar = skip(line, end, GAP);
    const prefix = open || !UPRIGHT.test(line[bar] ?? '') ? 0 : lengthOfPrefix(line, i);
    // “某某新闻编辑 | 甲”: whose editor it is belongs to the label.
    if (prefix > 0)
      return {
        at: i - prefix,
        end: skip(line, bar + 1, GAP),
        label: line.slice(i - prefix, end),
        joint: 'bar',
      };
    if (!open) continue;
    if (BAR.test(line[bar] ?? ''))
      return { at: i, end: skip(line, bar + 1, GAP), label, joint: 'bar' };
    if (label === '作者' && /^[,，]\s/.test(line.slice(end, end + 2)))
      return { at: i, end: end + 2, label, joint: 'bar' };
    if (after > end && after < line.length) return { at: i, end: after, label, joint: 'space' };
    if (glued && GLUED.test(label) && after === end && end < line.length && isPieceStart(line, i))
      return { at: i, end, label, joint: 'none' };
  }
  return null;
}

function skip(line: string, from: number, what: RegExp): number {
  let at = from;
  while (at < line.length && what.test(line[at] as string)) at++;
  return at;
}

function isPieceStart(line: string, i: number): boolean {
  const before = line.slice(Math.max(0, i - 2), i).trimEnd();
  return i === 0 || /[|｜\u2063]$/.test(before);
}

/** Ends of the labels and combined labels (文/图, 责编、校对) that start at `i`, longest first. */
function labelEnds(line: string, i: number): number[] {
  const single = singleEnds(line, i);
  const ends = single.flatMap((end) => {
    const at = skip(line, end, GAP);
    if (!COMBINES.test(line[at] ?? '')) return [end];
    const next = skip(line, at + 1, GAP);
    return [...singleEnds(line, next).filter((more) => closes(line, more)), end];
  });
  return ends;
}

/** A combined label must be followed by what a label is followed by, or 文/图雅 would lose its author. */
function closes(line: string, end: number): boolean {
  const next = line[end] ?? '';
  return SPACE.test(next) || COLON.test(next) || BAR.test(next);
}

/** A label's characters may be spaced out: “监 制”. */
function singleEnds(line: string, i: number): number[] {
  const ends: number[] = [];
  let word = '';
  let at = i;
  while (at < line.length && word.length < LONGEST) {
    if (!LABEL_LETTER.test(line[at] as string)) break;
    word += line[at];
    at++;
    if (HAN_LABELS.has(word)) ends.unshift(at);
    if (GAP.test(line[at] ?? '') && LABEL_LETTER.test(line[at + 1] ?? '')) at++;
  }
  return ends;
}

const MAX_PREFIX = 6;

/** “深度编辑：甲”: the few words that run into a label belong to it, if they open a piece. */
function lengthOfPrefix(line: string, at: number): number {
  let from = at;
  while (from > 0 && at - from <= MAX_PREFIX && /[\p{Script=Han}·]/u.test(line[from - 1] as string))
    from--;
  const opens = from === 0 || EDGE.test(line[from - 1] as string);
  return opens && at - from <= MAX_PREFIX ? at - from : 0;
}
