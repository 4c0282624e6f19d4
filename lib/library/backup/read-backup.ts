// Reads a backup as it streams in, and hands its records on in batches. The head is judged before anything is taken.
import { isRecord } from '../../check';
import { SCHEMA } from '../record';
import { BACKUP } from './backup-format';
import { type AsideGiven, type ImportCounts, NONE_IMPORTED } from './import-record';
import { addCounts } from './import-records';
import { BadJson, readJsonParts } from './read-json-parts';

export interface RestoreMeans {
  importRecords(records: unknown[]): Promise<ImportCounts>;
  onProgress(counts: ImportCounts): void;
}

export interface Restored {
  counts: ImportCounts;
  /** As the file has them: to be read with care. */
  settings: unknown;
  /** Why not all of the file was read; what was read before is taken. */
  problem: RestoreProblem | null;
}

/** 'newer': a later version wrote it, nothing was taken; 'no-backup': another file; the others are those of `BadJson`. */
export type RestoreProblem = 'newer' | 'no-backup' | BadJson['problem'];

/** Characters of one part (Chromium's messages hold 64 MiB), of one batch; records of one batch. */
const LONGEST_PART = 20_000_000;
const BATCH_SIZE = 1_000_000;
const BATCH_RECORDS = 200;

/** Rejects when `importRecords` does. */
export async function readBackup(
  chunks: AsyncIterable<string>,
  { importRecords, onProgress }: RestoreMeans,
): Promise<Restored> {
  const head: Record<string, unknown> = {};
  let counts = NONE_IMPORTED;
  let batch: unknown[] = [];
  let size = 0;
  const flush = async () => {
    if (batch.length > 0) counts = addCounts(counts, await importRecords(batch));
    batch = [];
    size = 0;
    onProgress(counts);
  };
  const result = (problem: RestoreProblem | null): Restored => ({
    counts,
    settings: head.settings,
    problem,
  });
  try {
    for await (const { name, value } of readJsonParts(chunks, LONGEST_PART)) {
      if (name !== 'records' && name !== 'aside') {
        head[name] = value;
        const problem = judge(head, false);
        if (problem) return result(problem);
        continue;
      }
      const problem = judge(head, true);
      if (problem) return result(problem);
      // What the backup had set aside is a part of an article, no record: it is set aside here too.
      batch.push(name === 'records' ? value : unwrap(value));
      size += JSON.stringify(value).length;
      if (size > BATCH_SIZE || batch.length >= BATCH_RECORDS) await flush();
    }
  } catch (error) {
    if (!(error instanceof BadJson)) throw error;
    const problem = judge(head, true) ?? error.problem;
    if (problem !== 'no-backup' && problem !== 'newer') await flush();
    return result(problem);
  }
  await flush();
  return result(judge(head, true));
}

const unwrap = (part: unknown): AsideGiven =>
  isRecord(part) ? { aside: part.value, article: part.article } : { aside: part, article: '' };

/** @param isWhole nothing of the head is to come any more. */
function judge(head: Record<string, unknown>, isWhole: boolean): RestoreProblem | null {
  const { format, version, schema } = head;
  if (format !== undefined && format !== BACKUP.format) return 'no-backup';
  if (Number(version) > BACKUP.version || Number(schema) > SCHEMA) return 'newer';
  const isKnown = format === BACKUP.format && Number(version) >= 1 && Number(schema) >= 1;
  return isWhole && !isKnown ? 'no-backup' : null;
}
