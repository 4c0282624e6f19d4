// Joins footnote marks to their notes while the page's ids are at hand, and takes the arrows out that lead back.
import { isMark, leadsInside } from '../body/find-note-marks';
import type { WorkingCopy } from '../snapshot/working-copy';
import type { BodyLine } from './body-lines';

/** Written on a mark and on its note: what both are called. */
const NOTE = 'data-note';
const ARROW = /^(?:[\s↩↑⤴⏎▲^←]|\ufe0e|\ufe0f)+$/u;
const LONGEST = 12;

export function markNotes(copy: WorkingCopy, lines: readonly BodyLine[], url: string): void {
  const notes = new Map<BodyLine, string>();
  lines.forEach(({ element }, at) => {
    if (!element.firstElementChild) return;
    for (const link of element.querySelectorAll('a[href*="#"]')) {
      const href = link.getAttribute('href') ?? '';
      if (!leadsInside(href, url)) continue;
      if (ARROW.test(link.textContent ?? '')) removeArrow(link);
      else if (isMark(link, url)) join(link, noteFor(copy, lines.slice(at + 1), href), notes);
    }
  });
}

function removeArrow(link: Element): void {
  const around = link.parentElement;
  link.remove();
  if (around?.localName === 'sup' && !around.textContent?.trim()) around.remove();
}

/** The line that an address within the page leads to; null for none among those. */
function noteFor(copy: WorkingCopy, lines: readonly BodyLine[], href: string): BodyLine | null {
  const target = copy.document.getElementById(decode(href.slice(href.indexOf('#') + 1)));
  if (!target) return null;
  const isIn = ({ source }: BodyLine) => source !== null && target.contains(source);
  const holds = ({ source }: BodyLine) => source?.contains(target) === true;
  return lines.find(isIn) ?? lines.find(holds) ?? null;
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function join(link: Element, note: BodyLine | null, notes: Map<BodyLine, string>): void {
  if (!note) return;
  const name = notes.get(note) ?? nameNote(link, new Set(notes.values()));
  notes.set(note, name);
  link.setAttribute(NOTE, name);
  const item = note.element.closest('li') ?? note.element;
  item.setAttribute(NOTE, name);
}

/** As the page numbers it; the next number where that is taken. */
function nameNote(link: Element, taken: ReadonlySet<string>): string {
  const own = (link.textContent ?? '').replace(/[^\w]/g, '').slice(0, LONGEST);
  if (own && !taken.has(own)) return own;
  let number = taken.size + 1;
  while (taken.has(String(number))) number++;
  return String(number);
}
