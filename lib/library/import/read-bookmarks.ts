// Bookmarks as browsers and read-later services write them: <DT><A HREF TAGS>title</A>, <DD>note (Netscape Bookmark File Format),
// or any page of links.
import { firstRows, type ImportTable } from './import-table';

const NAMES = ['url', 'title', 'tags', 'folder', 'note', 'date'];

/** @param page inert, as `parseInert` makes it of a bare list. Null when it holds no link. */
export function readBookmarks(page: Document): ImportTable | null {
  const links = [...page.querySelectorAll('a[href]')];
  const read = buildReader();
  return links.length > 0 ? { names: NAMES, ...firstRows(links.map(read)) } : null;
}

/** Thousands of links share a folder: each list and each note is looked at once. */
function buildReader(): (link: Element) => string[] {
  const headingOf = onceEach(findHeading);
  const textOf = onceEach((heading) => heading.textContent ?? '');
  const noteOf = onceEach(ownText);
  return (link) => {
    const attribute = (name: string) => link.getAttribute(name) ?? '';
    const list = link.closest('dl');
    const heading = list && headingOf(list);
    const note = link.closest('dt')?.nextElementSibling;
    return [
      attribute('href'),
      link.textContent ?? '',
      attribute('tags'),
      heading ? textOf(heading) : '',
      note?.localName === 'dd' ? noteOf(note) : '',
      dayOf(attribute('add_date')),
    ];
  };
}

function onceEach<T>(read: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    if (!known.has(element)) known.set(element, read(element));
    return known.get(element) as T;
  };
}

function findHeading(list: Element): Element | null {
  const before = list.previousElementSibling;
  return before?.localName === 'h3' ? before : null;
}

/** A list that follows stands inside the note, as the parser closes tags. */
const ownText = (note: Element): string =>
  [...note.childNodes]
    .filter((node) => node.nodeName === '#text')
    .map((node) => node.textContent ?? '')
    .join(' ')
    .trim();

/** Seconds since 1970 → YYYY-MM-DD; '' for anything else. */
function dayOf(seconds: string): string {
  return /^\d{9,10}$/.test(seconds)
    ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
    : '';
}
