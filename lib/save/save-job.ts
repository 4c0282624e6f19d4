// What is to become a file, as data: it travels to the page that makes the file and hands it to the browser.
import type { Article, OutlineFormat } from '../article';
import { buildOutlineFile } from '../clipboard/build-outline-copy';
import { buildArticleJobFile } from './article-file';
import type { ArticleJob } from './article-job';
import type { BuiltFile, SaveWatch } from './built-file';
import type { PictureSource } from './picture-source';

export type { BuiltFile, SaveWatch } from './built-file';

/** An article comes with the user's corrections applied. One kind, one line in `BUILDERS`. */
export type SaveJob = OutlineJob | ArticleJob;

export interface OutlineJob {
  kind: 'outline';
  article: Article;
  format: OutlineFormat;
  /** Every entry carries a link to its passage. */
  links: boolean;
}

/** What a builder asks of the browser. */
export interface SaveMeans {
  /** The pictures of the page in a tab. */
  openPictures(tabId: number): PictureSource;
}

interface Making extends SaveMeans {
  watch: SaveWatch;
}

type Builder<J extends SaveJob> = (job: J, making: Making) => BuiltFile | Promise<BuiltFile>;

const BUILDERS: { [K in SaveJob['kind']]: Builder<Extract<SaveJob, { kind: K }>> } = {
  outline: ({ article, format, links }) => buildOutlineFile(article, format, { links }),
  article: (job, { watch, openPictures }) => {
    const { picturesFrom } = job;
    return buildArticleJobFile(
      job,
      watch,
      picturesFrom === null ? null : openPictures(picturesFrom),
    );
  },
};

/** Rejects when the file cannot be made, and with the signal's reason when it was cancelled. */
export async function buildJobFile(
  job: SaveJob,
  watch: SaveWatch,
  means: SaveMeans,
): Promise<BuiltFile> {
  const build = BUILDERS[job.kind] as Builder<SaveJob>;
  const file = await build(job, { watch, ...means });
  watch.signal.throwIfAborted();
  return file;
}
