// What is to become a file, as data: it travels to the page that makes the file and hands it to the browser.
import type { Article, OutlineFormat } from '../article';
import { buildOutlineFile } from '../clipboard/build-outline-copy';
import type { ExportedFile } from '../export/export-outline';

/** An article comes with the user's corrections applied. One kind, one line in `BUILDERS`. */
export type SaveJob = {
  kind: 'outline';
  article: Article;
  format: OutlineFormat;
  /** Every entry carries a link to its passage. */
  links: boolean;
};

/** What a file that takes its time tells, and is told, while it is made. */
export interface SaveWatch {
  /** `done` of `total` steps; called as often as it likes. */
  onProgress(done: number, total: number): void;
  /** The reader no longer wants it. */
  signal: AbortSignal;
}

type Builder<J extends SaveJob> = (
  job: J,
  watch: SaveWatch,
) => ExportedFile | Promise<ExportedFile>;

const BUILDERS: { [K in SaveJob['kind']]: Builder<Extract<SaveJob, { kind: K }>> } = {
  outline: ({ article, format, links }) => buildOutlineFile(article, format, { links }),
};

/** Rejects when the file cannot be made, and with the signal's reason when it was cancelled. */
export async function buildJobFile(job: SaveJob, watch: SaveWatch): Promise<ExportedFile> {
  const file = await BUILDERS[job.kind](job, watch);
  watch.signal.throwIfAborted();
  return file;
}
