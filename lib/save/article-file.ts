// A whole article as a file: its nodes, its pictures, its quotes, in a format for reading or for going on with.
import { ARTICLE_FILES, embedsPictures, isTextFormat } from '../export/article-files';
import { buildEpub } from '../export/epub/build-epub';
import { exportArticle } from '../export/export-article';
import { nameFile } from '../export/filename';
import { type ExportOptions, readyOptions } from '../export/options';
import { listPictures, NONE_SHOWN } from '../export/pictures';
import { blockElements, renderArticle } from '../render-article';
import type { ArticleJob } from './article-job';
import type { BuiltFile, SaveWatch } from './built-file';
import { collectPictures } from './collect-pictures';
import type { PictureSource } from './picture-source';

export async function buildArticleJobFile(
  job: ArticleJob,
  watch: SaveWatch,
  source: PictureSource | null,
): Promise<BuiltFile> {
  const { article, format } = job;
  const body = renderArticle(article, { mayLoad: () => true });
  const addresses = source ? listPictures(body) : [];
  const pictures = source
    ? await collectPictures(addresses, format, { source, watch })
    : NONE_SHOWN;
  const { quotes, frontMatter } = job;
  const content = writeContent(job, body, { quotes, frontMatter, pictures });
  const { extension, mime } = ARTICLE_FILES[format];
  const file = { filename: nameFile(article, extension), mime, ...content };
  if (!source || !embedsPictures(format)) return file;
  return { ...file, pictures: { embedded: pictures.embedded.size, total: addresses.length } };
}

function writeContent(
  { article, format }: ArticleJob,
  body: DocumentFragment,
  options: ExportOptions,
): { text: string } | { bytes: Uint8Array } {
  if (isTextFormat(format)) return { text: exportArticle(article, format, options) };
  const parts = { body, blocks: blockElements(body) };
  return { bytes: buildEpub(article, readyOptions(article, options), parts) };
}
