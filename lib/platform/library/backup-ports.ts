// Backup and restore for the library's page: files of any size, a page of the library in hand at a time.

import { type ImportCounts, NONE_IMPORTED } from '../../library/backup/import-record';
import { addCounts } from '../../library/backup/import-records';
import { type Restored, readBackup } from '../../library/backup/read-backup';
import { writeBackup } from '../../library/backup/write-backup';
import type { RecordName } from '../../library/transaction';
import { readSettingsPatch } from '../../settings/read-settings';
import { todayHere } from '../../today';
import { sendToBackground } from '../background-client';
import { saveBlob } from '../download';

interface Watch {
  onProgress(records: number): void;
}

export interface BackupOutcome {
  records: number;
  /** Articles that were forgotten while it was written. */
  forgotten: number;
  bytes: number;
}

export function openBackupPorts() {
  return { backUp, restore, importRecords: importInPages };
}

/** Pieces are handed to the browser as they come, which keeps large ones on the disk. */
async function backUp({
  withPictures,
  onProgress,
}: Watch & { withPictures: boolean }): Promise<BackupOutcome> {
  const made = new Date().toISOString();
  const source = {
    readPage: (after: RecordName | null) => sendToBackground('read-page', { after, withPictures }),
    settings: await sendToBackground('get-settings', {}),
    withPictures,
    made,
  };
  const hold = (text: string) => new Blob([text]);
  const { parts, records, forgotten } = await writeBackup(source, { hold, onProgress });
  const blob = new Blob(parts, { type: 'application/json' });
  saveBlob(`qingyue-backup-${todayHere()}.json`, blob);
  await sendToBackground('set-settings', { lastBackup: made });
  return { records, forgotten, bytes: blob.size };
}

/** Records in one call. */
const BATCH = 200;

async function importInPages(
  records: readonly unknown[],
  { onProgress }: Watch,
): Promise<ImportCounts> {
  let counts = NONE_IMPORTED;
  for (let at = 0; at < records.length; at += BATCH) {
    onProgress(at);
    const batch = records.slice(at, at + BATCH);
    const isLast = at + BATCH >= records.length;
    counts = addCounts(
      counts,
      await sendToBackground('import-records', { records: batch, isLast }),
    );
  }
  return counts;
}

async function restore({
  file,
  withSettings,
  onProgress,
}: Watch & { file: File; withSettings: boolean }): Promise<Restored> {
  const restored = await readBackup(readText(file), {
    importRecords: (records) => sendToBackground('import-records', { records, isLast: false }),
    onProgress: (counts) =>
      onProgress(Object.values(counts).reduce((sum, count) => sum + count, 0)),
  });
  await sendToBackground('import-records', { records: [], isLast: true });
  if (withSettings && restored.problem === null) await restoreSettings(restored.settings);
  return restored;
}

/** When this library was backed up last is no matter of another's. */
async function restoreSettings(settings: unknown): Promise<void> {
  const { lastBackup: _other, ...patch } = readSettingsPatch(settings);
  await sendToBackground('set-settings', patch);
}

/** UTF-8; a byte order mark is no part of it. */
export async function* readText(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
