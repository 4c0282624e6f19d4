// Footnote marks in a block: numbers and signs that lead to a note on the same page. A bare raised number may be a power.
import { collapseSpace } from '../../text/collapse-space';

const MARK =
  /^[[(（［〔]?\s?(?:(?:注|註|note\s?)?\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3}|[①-⑳❶-❿]|[↑↩])\s?[\])）］〕]?$/i;
/** Raised, these count nothing: they can only point at a note. */
const RAISED_MARK = /^(?:[[［〔](?:注|註)?\d{1,3}[\]］〕]|[*†‡§]{1,3}|[①-⑳❶-❿])$/;
const LONGEST = 8;

/** Start and end of each mark in the block's collapsed text; one that opens the block is the note's own number and stays. */
export function findNoteMarks(block: Element, url: string): [number, number][] {
  if (!block.firstElementChild) return [];
  const marks = [...block.querySelectorAll('a,sup')].filter((element) => isMark(element, url));
  return marks
    .filter((mark) => !marks.some((outer) => outer !== mark && outer.contains(mark)))
    .map((mark) => placeOf(mark, block))
    .filter(([start]) => start > 0);
}

function isMark(element: Element, url: string): boolean {
  const text = (element.textContent ?? '').trim();
  if (text === '' || text.length > LONGEST) return false;
  if (element.localName === 'sup') return RAISED_MARK.test(text);
  return MARK.test(text) && leadsInside(element.getAttribute('href') ?? '', url);
}

function leadsInside(href: string, url: string): boolean {
  const at = href.indexOf('#');
  return at === 0 || (at > 0 && href.slice(0, at) === url.split('#', 1)[0]);
}

function placeOf(mark: Element, block: Element): [number, number] {
  const before = block.ownerDocument.createRange();
  before.setStart(block, 0);
  before.setEndBefore(mark);
  const start = collapseSpace(before.toString()).trimStart().length;
  return [start, start + collapseSpace(mark.textContent ?? '').length];
}
