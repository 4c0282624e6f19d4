// From a job to a file in the browser's hands, and the end of the page that made it.
import type { PictureCount } from '../../save/picture-source';
import type { BuiltFile, SaveJob, SaveWatch } from '../../save/save-job';

export interface SavePagePorts {
  claimJob(): Promise<SaveJob | null>;
  build(job: SaveJob, watch: SaveWatch): Promise<BuiltFile>;
  /** Throws when the browser cannot take it. */
  handOver(file: BuiltFile): void;
  report(
    outcome:
      | { state: 'handed-over'; filename: string; pictures?: PictureCount | undefined }
      | { state: 'failed' | 'cancelled' },
  ): Promise<void>;
  /** Resolves when no save dialog can be open any more. */
  whenDialogClosed(): Promise<void>;
  close(): Promise<void>;
}

export type Stage =
  | { name: 'making'; done: number; total: number }
  | { name: 'handed-over'; file: BuiltFile }
  | { name: 'failed' | 'nothing' };

/** Closes the page once nothing can want the file any more: the browser reads it from there. */
export async function runJob(
  ports: SavePagePorts,
  signal: AbortSignal,
  show: (stage: Stage) => void,
): Promise<void> {
  const job = await ports.claimJob();
  if (!job) return show({ name: 'nothing' });
  const onProgress = (done: number, total: number) => show({ name: 'making', done, total });
  try {
    const file = await ports.build(job, { onProgress, signal });
    ports.handOver(file);
    show({ name: 'handed-over', file });
    const { filename, pictures } = file;
    await ports.report({ state: 'handed-over', filename, pictures });
  } catch {
    if (signal.aborted) return;
    show({ name: 'failed' });
    return ports.report({ state: 'failed' });
  }
  await ports.whenDialogClosed();
  await ports.close();
}
