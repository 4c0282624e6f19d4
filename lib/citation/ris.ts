// RIS as Zotero, EndNote and NoteExpress read it (tags as in zotero/translators RIS.js): ELEC and NEWS, CRLF.
import { type CslItem, type CslName, isNewspaper, mediumOf } from './csl';
import { dateParts, isoDate } from './dates';
import { joined, type Part } from './joined';
import { givenOf } from './names';

/** @param more rows of an article of the library: its tags, quotes and notes. */
export function toRis(item: CslItem, more: readonly [tag: string, value: string][] = []): string {
  const rows: [string, Part][] = [
    ['TY', isNewspaper(item) ? 'NEWS' : 'ELEC'],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, Part] => ['AU', risName(name)]),
    ['T2', mediumOf(item)],
    ['PY', dateParts(item.issued)[0]],
    ['DA', isoDate(item.issued, '/')],
    ['SP', item.page],
    ['UR', item.URL],
    ['Y2', isoDate(item.accessed, '/')],
    ['LA', item.language],
    ['N1', item.note],
    ...more,
  ];
  const lines = rows.map(([tag, value]) => value && `${tag}  - ${value}`.replace(/[\r\n]+/g, ' '));
  return joined('\r\n', ...lines, 'ER  - \r\n');
}

/** Readers split AU at the ASCII comma, so a whole name must not hold one. */
function risName(name: CslName): string {
  const surname = joined(' ', name['non-dropping-particle'], name.family);
  return name.literal?.replace(/, ?/g, '，') ?? joined(', ', surname, givenOf(name), name.suffix);
}
