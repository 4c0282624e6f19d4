// Writes a backup piece by piece: what is in hand at any time is one page of the library.
import { SCHEMA } from '../record';
import type { RecordName } from '../transaction';
import { BACKUP, type BackupHead } from './backup-format';
import type { BackupPage } from './read-backup-page';

export interface BackupSource {
  readPage(after: RecordName | null): Promise<BackupPage>;
  settings: unknown;
  withPictures: boolean;
  /** ISO 8601, UTC. */
  made: string;
}

export interface BackupPiece {
  text: string;
  /** Records written so far. */
  records: number;
}

/** Pieces of one JSON document, a record on each line. */
export async function* writeBackup(source: BackupSource): AsyncGenerator<BackupPiece> {
  const head: BackupHead = {
    ...BACKUP,
    schema: SCHEMA,
    made: source.made,
    pictures: source.withPictures,
    settings: source.settings,
  };
  let records = 0;
  const aside: unknown[] = [];
  yield { text: `${JSON.stringify(head, null, 1).slice(0, -2)},\n "records": [`, records };
  let after: RecordName | null = null;
  do {
    const page: BackupPage = await source.readPage(after);
    const lines = page.records.map((record) => `\n${JSON.stringify(record)}`);
    const text = (records > 0 && lines.length > 0 ? ',' : '') + lines.join(',');
    records += lines.length;
    aside.push(...page.aside);
    after = page.next;
    yield { text, records };
  } while (after !== null);
  const parts = aside.map((part) => `\n${JSON.stringify(part)}`).join(',');
  const count = JSON.stringify({ records, aside: aside.length });
  yield { text: `\n ],\n "aside": [${parts}\n ],\n "count": ${count}\n}\n`, records };
}
