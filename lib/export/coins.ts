// COinS: a span that Zotero and its kin read a reference from in a saved page (OpenURL 1.0 key/encoded values, Z39.88-2004).
import { type CslItem, type CslName, isNewspaper, mediumOf } from '../citation/csl';
import { isoDate } from '../citation/dates';
import { joined, type Part } from '../citation/joined';
import { givenOf } from '../citation/names';
import { cleanLine } from '../text/clean-text';

/** HTML: every value is percent-encoded, so nothing in it can end the attribute. */
export function toCoins(item: CslItem): string {
  const rows: [string, Part][] = [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', isNewspaper(item) ? 'newspaperArticle' : 'webpage'],
    ['rft.title', item.title],
    ['rft.source', mediumOf(item)],
    ...(item.author ?? []).map((name): [string, Part] => ['rft.creator', wholeName(name)]),
    ['rft.date', isoDate(item.issued)],
    ['rft.identifier', item.URL],
    ['rft.language', item.language],
  ];
  const pairs = rows.map(([key, value]) => value && `${key}=${encode(value)}`);
  return `<span class="Z3988" title="${joined('&amp;', 'ctx_ver=Z39.88-2004', ...pairs)}"></span>`;
}

function wholeName(name: CslName): string {
  const surname = joined(' ', name['non-dropping-particle'], name.family);
  return name.literal ?? joined(', ', surname, givenOf(name), name.suffix);
}

const encode = (value: string | number) =>
  encodeURIComponent(cleanLine(String(value)))
    .replace(/%20/g, '+')
    .replace(/'/g, '%27');
