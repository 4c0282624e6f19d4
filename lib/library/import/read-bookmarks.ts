// Bookmarks as browsers and read-later services write them: <DT><A HREF TAGS>title</A>, <DD>note (Netscape Bookmark File Format),
// or any page of links.
import { firstRows, type ImportTable } from './import-table';

const NAMES = ['url', 'title', 'tags', 'folder', 'note', 'date'];

/** @param page inert, as `parseInert` makes it. Null when it holds no link. */
export function readBookmarks(page: Document): ImportTable | null {
  const links = [...page.querySelectorAll('a[href]')];
  return links.length > 0 ? { names: NAMES, ...firstRows(links.map(readLink)) } : null;
}

function readLink(link: Element): string[] {
  const attribute = (name: string) => link.getAttribute(name) ?? '';
  const note = link.closest('dt')?.nextElementSibling;
  return [
    attribute('href'),
    link.textContent ?? '',
    attribute('tags'),
    folderOf(link),
    note?.localName === 'dd' ? ownText(note) : '',
    dayOf(attribute('add_date')),
  ];
}

/** The heading above the list that the link stands in. */
function folderOf(link: Element): string {
  const list = link.closest('dl');
  const before = list?.previousElementSibling ?? list?.parentElement?.querySelector(':scope > h3');
  return before?.localName === 'h3' ? (before.textContent ?? '') : '';
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
