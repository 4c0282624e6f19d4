// Takes out what stands before the first sentence: the title again, date and source lines, section names.
import type { BodyLine, BodyLines } from '../body-lines';
import { HEADINGS } from '../rules/elements';

const STAGE = 'trim-start';
/** Nothing below this many lines is a beginning. */
const REACH = 12;
const DATE =
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}:\d{2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:,|\b)|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;
const META_START =
  /^(?:by |published|updated|posted|last (?:updated|modified)|发布|时间|日期|来源|來源|作者|文[/|丨｜]|\d+ (?:min|hours?|days?) )/i;
const MAX_META = 90;

const squash = (text: string) => text.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase();

export function trimStart(body: BodyLines, title: string): void {
  const wanted = squash(title);
  const start = body.lines.slice(0, REACH);
  for (const line of start) {
    if (repeatsTitle(line, wanted)) {
      body.takeOut([line], { kind: 'repeated-title', stage: STAGE, reason: 'the title again' });
    } else if (isMeta(line)) {
      body.takeOut([line], {
        kind: 'meta-line',
        stage: STAGE,
        reason: 'date or byline above the text',
      });
    } else if (line.measure.prose > 60) return;
  }
}

function repeatsTitle(line: BodyLine, title: string): boolean {
  if (line.text.length > 300 || title.length < 4) return false;
  const text = squash(line.text);
  if (text === title) return true;
  const close = text.length > 0.6 * title.length && text.length < 1.4 * title.length;
  return close && HEADINGS.has(line.tag) && (text.includes(title) || title.includes(text));
}

function isMeta(line: BodyLine): boolean {
  if (line.text.length > MAX_META || HEADINGS.has(line.tag)) return false;
  const isSentence = /[。！？]$|[a-z]\.$/.test(line.text);
  return !isSentence && (DATE.test(line.text) || META_START.test(line.text));
}
