// Footnote marks in a block: numbers and signs that lead to a note on the same page. A bare raised number may be a power.
import { says } from '../../language/says';
import { isRaisedMark, placesOf } from './block-words';

const MARK =
  /^[[(（［〔]?\s?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3}|[①-⑳❶-❿]|[↑↩])\s?[\])）］〕]?$/i;
const OPENING = /^[[(（［〔]?\s?/;
const LONGEST = 8;

/** Start and end of each mark in the block's collapsed text; one that opens the block is the note's own number and stays. */
export function findNoteMarks(block: Element, url: string): [number, number][] {
  if (!block.firstElementChild) return [];
  const marks = new Set(
    [...block.querySelectorAll('a,sup')].filter((element) => isMark(element, url)),
  );
  if (marks.size === 0) return [];
  const outer = [...marks].filter((mark) => !standsIn(mark, marks));
  return [...placesOf(block, outer).values()].filter(([start]) => start > 0);
}

function standsIn(mark: Element, marks: ReadonlySet<Element>): boolean {
  for (let up = mark.parentElement; up; up = up.parentElement) if (marks.has(up)) return true;
  return false;
}

export function isMark(element: Element, url: string): boolean {
  const whole = (element.textContent ?? '').trim();
  if (whole === '' || whole.length > LONGEST) return false;
  const text = withoutWord(whole);
  if (element.localName === 'sup') return isRaisedMark(text);
  return MARK.test(text) && leadsInside(element.getAttribute('href') ?? '', url);
}

/** “[注3]” as “[3]”, “note 3” as “3”. */
function withoutWord(mark: string): string {
  const start = OPENING.exec(mark)?.[0].length ?? 0;
  const rest = mark.slice(start);
  const end = says('note').endAtStart(rest);
  return end > 0 ? mark.slice(0, start) + rest.slice(end).trimStart() : mark;
}

export function leadsInside(href: string, url: string): boolean {
  const at = href.indexOf('#');
  return at === 0 || (at > 0 && href.slice(0, at) === url.split('#', 1)[0]);
}
