// The words behind a link into the page itself: a footnote is read where it stands.
import { oneLine } from '../../text/collapse-space';

const MAX_LENGTH = 1200;

/** '' when the link leads elsewhere or to nothing short enough to be a note. */
export function readNote(document: Document, href: string): string {
  const target = findLinked(document, href);
  const holder = target?.closest('li, p, dd, aside, td') ?? target;
  const text = oneLine(holder?.textContent ?? '');
  return text.length <= MAX_LENGTH ? text : '';
}

/** What a link into this page points at; null when it leads elsewhere. */
export function findLinked(document: Document, href: string): Element | null {
  const [address, id] = href.split('#', 2);
  if (!id || address !== document.URL.split('#', 1)[0]) return null;
  const name = decode(id);
  return document.getElementById(name) ?? document.getElementsByName(name)[0] ?? null;
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
