// The box on the page that a prompt opens: a newsletter's promise, its form's small print.
import type { BodyLine, BodyLines } from './body-lines';

/** No box of a prompt holds more than this; in units of `Measure.size`. */
const MAX_BOX = 600;
const PROSE_BESIDE = 80;

/** A box that opens with a prompt is one to its end: what the newsletter brings, whose terms one accepts. */
export function linesOfBox(body: BodyLines, lines: readonly BodyLine[], from: number): BodyLine[] {
  const box = findBox(body, lines[from] as BodyLine);
  if (!box || box.contains(lines[from - 1]?.source ?? null)) return [];
  let end = from + 1;
  while (end < lines.length && box.contains((lines[end] as BodyLine).source)) end++;
  return lines.slice(from + 1, end);
}

/** The outermost small box around a line, unless it is one of a row of such boxes that hold the article's paragraphs. */
function findBox({ copy, source }: BodyLines, line: BodyLine): Element | null {
  const sizeOf = (element: Element) => copy.about(element)?.size ?? Number.POSITIVE_INFINITY;
  let box = line.source;
  for (let up = box?.parentElement; up && up !== source && sizeOf(up) <= MAX_BOX; )
    [box, up] = [up, up.parentElement];
  if (!box || box === line.source) return null;
  const { localName, className, parentElement } = box;
  const isOneOfMany = [...(parentElement?.children ?? [])].some(
    (other) =>
      other !== box &&
      other.localName === localName &&
      other.className === className &&
      (copy.about(other)?.prose ?? 0) >= PROSE_BESIDE,
  );
  return isOneOfMany ? null : box;
}
