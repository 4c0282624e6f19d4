// Rows of a table as records of the library: an article for each address, its highlights as quotes. Ids come of the words, so that the
// same list twice is there once.
import { keyOfAddress } from '../../article-key';
import { splitByline } from '../../article-state';
import { cleanLine, cleanWords } from '../../text/clean-text';
import { hashWords } from '../../text/hash-words';
import { cleanLink } from '../../url/clean-link';
import { isWeb } from '../../url/host';
import type { AsideGiven } from '../backup/import-record';
import { clipSummary, unknownSummary } from '../kinds/article-kind';
import { MAX_LABEL_NOTE, splitTags } from '../kinds/label-kind';
import { type LibraryRecord, SCHEMA } from '../record';
import type { ImportField } from './import-columns';
import type { ImportTable } from './import-table';

type Fields = Record<ImportField, string[]>;

interface Found {
  key: string;
  url: string;
  fields: Fields;
}

/** What other rows say of the same address is put together; rows without one are handed back to be set aside. */
export function rowsToRecords(
  { names, rows }: Pick<ImportTable, 'names' | 'rows'>,
  columns: readonly ImportField[],
  now: string,
): (LibraryRecord | AsideGiven)[] {
  const articles = new Map<string, Found>();
  const unknown: AsideGiven[] = [];
  for (const row of rows) {
    const fields = readRow(row, columns);
    const url = cleanLink(fields.address[0] ?? '');
    if (!isWeb(url)) {
      const cells = names.map((name, index) => [name, row[index] ?? '']);
      unknown.push({ aside: Object.fromEntries(cells), article: '' });
      continue;
    }
    const key = keyOfAddress({ url, canonicalUrl: '', parts: [url] });
    const known = articles.get(key);
    if (known) addFields(known.fields, fields);
    else articles.set(key, { key, url, fields });
  }
  return [...[...articles.values()].flatMap((found) => toRecords(found, now)), ...unknown];
}

function readRow(row: readonly string[], columns: readonly ImportField[]): Fields {
  const fields: Fields = {
    address: [],
    title: [],
    author: [],
    tags: [],
    highlight: [],
    note: [],
    date: [],
    none: [],
  };
  columns.forEach((field, index) => {
    const text = cleanWords(row[index] ?? '').trim();
    if (text) fields[field].push(text);
  });
  return fields;
}

function addFields(known: Fields, more: Fields): void {
  for (const name of Object.keys(known) as ImportField[])
    known[name] = [...new Set([...known[name], ...more[name]])];
}

function toRecords({ key, url, fields }: Found, now: string): (LibraryRecord | AsideGiven)[] {
  const changed = readDay(fields.date[0]) || now;
  const base = { article: key, schema: SCHEMA, order: 0, changed };
  const byline = cleanLine(fields.author[0] ?? '');
  const about = clipSummary({
    ...unknownSummary(url),
    title: cleanLine(fields.title[0] ?? ''),
    authors: splitByline(byline),
    byline,
  });
  // Some services part tags by a stroke.
  const tags = splitTags(fields.tags.join('\n').replaceAll('|', '\n'));
  const notes = fields.note.join('\n');
  // Cut it would be lost.
  const isTooLong = notes.length > MAX_LABEL_NOTE;
  const note = isTooLong ? '' : notes;
  const hasLabel = tags.length > 0 || note !== '';
  return [
    { ...base, kind: 'article', id: '', data: about },
    ...(hasLabel ? [{ ...base, kind: 'label', id: '', data: { tags, note } }] : []),
    ...fields.highlight.map((words, index) => ({
      ...base,
      kind: 'quote',
      order: index + 1,
      ...toQuote(words, url, changed),
    })),
    ...(isTooLong ? [{ aside: { address: url, note: notes }, article: key }] : []),
  ];
}

function toQuote(words: string, link: string, changed: string) {
  const id = `import-${hashWords(words)}`;
  const data = {
    id,
    exact: words,
    shown: words,
    prefix: '',
    suffix: '',
    blocks: null,
    elided: false,
    link,
    note: '',
    accessed: changed.slice(0, 10),
  };
  return { id, data };
}

/** ISO 8601, UTC; '' for what is no date, or none of our time. Seconds since 1970 are a date too. */
function readDay(text = ''): string {
  const time = /^\d{9,10}$/.test(text) ? Number(text) * 1000 : Date.parse(text.slice(0, 40));
  const isSound = time > 0 && time < Date.now();
  return isSound ? new Date(time).toISOString() : '';
}
