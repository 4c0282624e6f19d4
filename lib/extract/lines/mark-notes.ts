// Joins footnote marks to their notes while the page's ids are at hand, and takes the arrows out that lead back.
import { isMark, leadsInside } from '../body/find-note-marks';
import type { WorkingCopy } from '../snapshot/working-copy';
import type { BodyLine } from './body-lines';

/** Written on a mark and on its note: what both are called. */
const NOTE = 'data-note';
const ARROW = /^(?:[\s↩↑⤴⏎▲^←]|\ufe0e|\ufe0f)+$/u;
const LONGEST = 12;

export function markNotes(copy: WorkingCopy, lines: readonly BodyLine[], url: string): void {
  const finder = new NoteFinder(lines);
  const names = new Names();
  lines.forEach(({ element }, at) => {
    if (!element.firstElementChild) return;
    for (const link of element.querySelectorAll('a[href*="#"]')) {
      const href = link.getAttribute('href') ?? '';
      if (!leadsInside(href, url)) continue;
      if (ARROW.test(link.textContent ?? '')) removeArrow(link);
      else if (isMark(link, url)) {
        const target = copy.document.getElementById(decode(href.slice(href.indexOf('#') + 1)));
        const note = target && finder.find(target, at);
        if (note) names.join(link, note);
      }
    }
  });
}

function removeArrow(link: Element): void {
  const around = link.parentElement;
  link.remove();
  if (around?.localName === 'sup' && !around.textContent?.trim()) around.remove();
}

/** Finds lines by elements of the copy. Made once for all marks: a page may hold thousands of both. */
class NoteFinder {
  /** By the element that holds them: places of lines. */
  private readonly within = new Map<Element, number[]>();
  /** By their own source. */
  private readonly sources = new Map<Element, number[]>();

  constructor(private readonly lines: readonly BodyLine[]) {
    lines.forEach(({ source }, at) => {
      if (source) addTo(this.sources, source, at);
    });
  }

  /** The first line behind place `at` that stands in the target, or else that holds it; null for none. */
  find(target: Element, at: number): BodyLine | null {
    return this.lines[this.firstIn(target, at) ?? this.firstAround(target, at) ?? -1] ?? null;
  }

  private firstIn(target: Element, at: number): number | undefined {
    if (this.within.size === 0) this.listWithin();
    return firstBehind(this.within.get(target), at);
  }

  /** Only elements with an id are asked for. */
  private listWithin(): void {
    this.lines.forEach(({ source }, at) => {
      for (let up = source; up; up = up.parentElement) if (up.id) addTo(this.within, up, at);
    });
  }

  private firstAround(target: Element, at: number): number | undefined {
    let first: number | undefined;
    for (let up: Element | null = target; up; up = up.parentElement) {
      const place = firstBehind(this.sources.get(up), at);
      if (place !== undefined && (first === undefined || place < first)) first = place;
    }
    return first;
  }
}

function addTo(places: Map<Element, number[]>, element: Element, at: number): void {
  const known = places.get(element);
  if (known) known.push(at);
  else places.set(element, [at]);
}

/** The first of the rising places behind one, by halves. */
function firstBehind(places: readonly number[] | undefined, at: number): number | undefined {
  if (!places) return undefined;
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] as number) > at) to = middle;
    else from = middle + 1;
  }
  return places[from];
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** What notes are called, no two alike. */
class Names {
  private readonly names = new Map<BodyLine, string>();
  private readonly taken = new Set<string>();

  join(link: Element, note: BodyLine): void {
    const name = this.names.get(note) ?? this.choose(link);
    this.names.set(note, name);
    this.taken.add(name);
    link.setAttribute(NOTE, name);
    const item = note.element.closest('li') ?? note.element;
    item.setAttribute(NOTE, name);
  }

  /** As the page numbers it; the next number where that is taken. */
  private choose(link: Element): string {
    const own = (link.textContent ?? '').replace(/[^\w]/g, '').slice(0, LONGEST);
    if (own && !this.taken.has(own)) return own;
    let number = this.taken.size + 1;
    while (this.taken.has(String(number))) number++;
    return String(number);
  }
}
