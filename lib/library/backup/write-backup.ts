// Writes a backup article by article: what is in hand at any time is one page of the library. What is forgotten while it is written
// is not in it.
import { type LibraryRecord, SCHEMA } from '../record';
import type { AsidePart, RecordName } from '../transaction';
import { BACKUP, type BackupHead } from './backup-format';
import type { BackupPage } from './read-backup-page';

export interface BackupSource {
  readPage(after: RecordName | null): Promise<BackupPage>;
  settings: unknown;
  withPictures: boolean;
  /** ISO 8601, UTC. */
  made: string;
}

export interface BackupDesk<T> {
  /** Takes a text out of hand until the backup is whole. */
  hold(text: string): T;
  /** Hears how many records were read. */
  onProgress(records: number): void;
}

/** The parts of one JSON document, a record on each line. */
export interface WrittenBackup<T> {
  parts: T[];
  records: number;
  /** Articles that were forgotten meanwhile. */
  forgotten: number;
}

interface HeldArticle<T> {
  article: string;
  part: T;
  records: number;
}

export async function writeBackup<T>(
  source: BackupSource,
  desk: BackupDesk<T>,
): Promise<WrittenBackup<T>> {
  const { held, aside, last } = await readAll(source, desk);
  const there = new Set(last.articles);
  const isThere = ({ article }: { article: string }) => there.has(article);
  const kept = held.filter(isThere);
  const apart = [...last.aside, ...aside.filter(isThere)];
  const records = kept.reduce((sum, one) => sum + one.records, 0);
  const parts = kept.flatMap(({ part }, at) => (at > 0 ? [desk.hold(','), part] : [part]));
  return {
    parts: [desk.hold(writeHead(source)), ...parts, desk.hold(writeEnd(apart, records))],
    records,
    forgotten: held.length - kept.length,
  };
}

async function readAll<T>({ readPage }: BackupSource, { hold, onProgress }: BackupDesk<T>) {
  const held: HeldArticle<T>[] = [];
  const aside: AsidePart[] = [];
  let records = 0;
  let page = await readPage(null);
  for (; page.next !== null; page = await readPage(page.next)) {
    for (const [article, own] of groupByArticle(page.records))
      held.push({ article, part: hold(writeRecords(own)), records: own.length });
    aside.push(...page.aside);
    records += page.records.length;
    onProgress(records);
  }
  return { held, aside, last: page };
}

function groupByArticle(records: readonly LibraryRecord[]): Map<string, LibraryRecord[]> {
  const groups = new Map<string, LibraryRecord[]>();
  for (const record of records) {
    const group = groups.get(record.article);
    if (group) group.push(record);
    else groups.set(record.article, [record]);
  }
  return groups;
}

function writeHead({ made, withPictures, settings }: BackupSource): string {
  const head: BackupHead = { ...BACKUP, schema: SCHEMA, made, pictures: withPictures, settings };
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "records": [`;
}

const writeRecords = (records: readonly LibraryRecord[]) =>
  records.map((record) => `\n${JSON.stringify(record)}`).join(',');

function writeEnd(aside: readonly AsidePart[], records: number): string {
  const parts = aside.map((part) => `\n${JSON.stringify(part)}`).join(',');
  const count = JSON.stringify({ records, aside: aside.length });
  return `\n ],\n "aside": [${parts}\n ],\n "count": ${count}\n}\n`;
}
