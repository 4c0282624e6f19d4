// What sums the article up above its first sentence: 摘要 and 核心提示, standfirsts, boxes of key points. It says again what the text says,
// and readers find it under “Removed”.
import { says } from '../../language/says';
import { HAN } from '../../text/scripts';
import { HEADINGS } from '../rules/elements';
import { isNamed } from '../rules/find-names';
import { type BodyLine, type BodyLines, sizeOf } from './body-lines';

const MAX_SUMMARY = 200;
/** Fewer lines than this are all there is of the article. */
const FEWEST = 4;
const SHORTEST = 25;

/** A line above the text that sums it up. */
export function isStandfirst(line: BodyLine, body: BodyLines): boolean {
  const { text, source } = line;
  if (!source || body.lines.length < FEWEST) return false;
  // Elsewhere a standfirst opens the text, unless it is made as a heading: it heads nothing.
  if (!HAN.test(text)) return HEADINGS.has(line.tag) && isNamedStandfirst(line, body);
  if (text.length > MAX_SUMMARY) return false;
  if (says('summary').test(text)) return true;
  const box = boxOf(source, body);
  return box !== null && isNamed('summary', box) && box.textContent!.length < MAX_SUMMARY * 2;
}

/** The element with a name that holds the line: itself or its parent. */
function boxOf(source: Element, body: BodyLines): Element | null {
  const box = source.className || source.id ? source : source.parentElement;
  return box && box !== body.source && !box.contains(body.source) ? box : null;
}

function isNamedStandfirst({ text, source }: BodyLine, body: BodyLines): boolean {
  const box = boxOf(source as Element, body);
  if (!box || text.length < SHORTEST || !isNamed('lead', box)) return false;
  // What the headings between the paragraphs are called as well is how headings look.
  const name = box.className;
  return !body.lines.some((other) => {
    const otherBox = other.source && boxOf(other.source, body);
    return otherBox && otherBox !== box && otherBox.className === name;
  });
}

const REACH = 4;
const LONGEST_LABEL = 40;
const MAX_BOX = 1200;
const MOST_POINTS = 10;
/** Of the whole text; more is not its summary. */
const MOST = 0.3;
/** A line of so much prose is the text itself. */
const PROSE = 60;

/** The lines of a box of key points that stands before the text; none when there is no such box. */
export function summaryBox(body: BodyLines): BodyLine[] {
  const start = body.lines.slice(0, REACH);
  const at = start.findIndex(({ tag }) => tag === 'li');
  const first = start[at];
  if (
    !first?.source ||
    start.slice(0, at).some(({ measure, tag }) => tag === 'p' && measure.prose > PROSE)
  )
    return [];
  const box = namedBox(first.source, body);
  if (!box) return [];
  const inside = body.lines.filter(({ source }) => source && box.contains(source));
  return inside.length <= MOST_POINTS && sizeOf(inside) < sizeOf(body.lines) * MOST ? inside : [];
}

/** The words over a box of key points that opens the text: they head no part of it. The points stay, for some papers tell the news there. */
export const labelOfPoints = ({ lines }: BodyLines): BodyLine[] =>
  lines
    .slice(0, 1)
    .filter(({ text }) => text.length <= LONGEST_LABEL && says('summaryLabel').test(text));

function namedBox(from: Element, body: BodyLines): Element | null {
  let at: Element | null = from;
  for (let i = 0; i < REACH && at && at !== body.source; i++, at = at.parentElement) {
    if ((body.copy.about(at)?.size ?? 0) > MAX_BOX || at.contains(body.source)) return null;
    if (isNamed('keyPoints', at)) return at;
  }
  return null;
}
