// How records of each version become those of the next: pure, numbered, never changed once shipped. An example of every
// version stands in the tests.
import { isRecord } from '../check';
import { isCorrectable } from './kinds/correction-kind';
import { type LibraryRecord, SCHEMA } from './record';

interface Migration {
  /** The version that comes out. */
  to: number;
  /** All that becomes of one record; what it cannot read goes on as it is, to be set aside by who reads it. */
  migrate(record: LibraryRecord): LibraryRecord[];
}

const MIGRATIONS: Migration[] = [
  { to: 2, migrate: splitArticle },
  // New kinds: saved, text, picture, label; place, revision, choice. Quotes may have a colour. What there was stays as it is.
  { to: 3, migrate: (record) => [record] },
];

/** The record in the version of now; one of a later version as it is. Migrating twice changes nothing. */
export function migrate(record: LibraryRecord): LibraryRecord[] {
  let records = [record];
  for (const { to, migrate: step } of MIGRATIONS)
    records = records.flatMap((one) =>
      one.schema === to - 1 ? step(one).map((next) => ({ ...next, schema: to })) : [one],
    );
  return records;
}

/** The record that stands for an article of version 1, which was kept whole in the extension's storage area. */
export function wrapVersion1(article: string, stored: unknown): LibraryRecord | null {
  const isLater =
    isRecord(stored) && Number.isInteger(stored.version) && Number(stored.version) > 1;
  if (isLater) return null;
  return { article, kind: 'article', id: '', schema: 1, order: 0, changed: '', data: stored };
}

/** 1 → 2: an article with all its state becomes a record for each thing. */
function splitArticle({ article, data: stored }: LibraryRecord): LibraryRecord[] {
  const { about = null, state, changed } = isRecord(stored) ? stored : {};
  const base = {
    article,
    schema: 2,
    order: 0,
    changed: typeof changed === 'string' ? changed : '',
    legacy: true as const,
  };
  const unread = (data: unknown) => ({ ...base, kind: 'unread', id: 'version-1', data });
  const own = { ...base, kind: 'article', id: '', data: about ?? 'unknown' };
  if (!isRecord(stored)) return [own, unread(stored)];
  if (!isRecord(state)) return state == null ? [own] : [own, unread(state)];
  const { corrections, outline, tray } = state;
  return [
    own,
    ...splitCorrections(corrections).map((part) => ({ ...base, ...part })),
    ...(outline == null ? [] : [{ ...base, kind: 'outline', id: '', data: outline }]),
    ...splitQuotes(tray).map((part) => ({ ...base, ...part })),
  ];
}

type Part = Pick<LibraryRecord, 'kind' | 'id' | 'data'> & { order?: number };

function splitCorrections(corrections: unknown): Part[] {
  if (corrections == null) return [];
  if (!isRecord(corrections)) return [{ kind: 'unread', id: 'corrections', data: { corrections } }];
  return Object.entries(corrections).map(([id, data]) =>
    isCorrectable(id)
      ? { kind: 'correction', id, data }
      : { kind: 'unread', id: `correction ${id}`, data: { [id]: data } },
  );
}

/** Two quotes of one id are the same quote, as they were then. */
function splitQuotes(tray: unknown): Part[] {
  if (tray == null) return [];
  if (!Array.isArray(tray)) return [{ kind: 'unread', id: 'tray', data: { tray } }];
  const ids = new Set<string>();
  return tray.map((data, place) => {
    const known = isRecord(data) && typeof data.id === 'string' ? data.id : '';
    const id = known && !ids.has(known) ? known : `place ${place}`;
    ids.add(id);
    return { kind: 'quote', id, order: place + 1, data };
  });
}

export const isCurrent = ({ schema }: LibraryRecord) => schema === SCHEMA;
