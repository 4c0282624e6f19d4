// Everything that makes a whole article leave, as one module: the popup loads it when it is first needed.
import type { Article, ArticleFormat } from '../article';
import { buildArticleCopy } from '../clipboard/build-article-copy';
import type { CopyPayload } from '../clipboard/build-quote-copy';
import type { ExportOptions } from '../export/options';
import { listPictures } from '../export/pictures';
import { renderArticle } from '../render-article';

export { buildJobFile } from './save-job';

const render = (article: Article) => renderArticle(article, { mayLoad: () => true });

/** The addresses of its pictures, as `PictureSource` takes them. */
export const listArticlePictures = (article: Article): string[] => listPictures(render(article));

export const copyOf = (
  article: Article,
  format: ArticleFormat,
  options: ExportOptions,
): CopyPayload => buildArticleCopy(article, format, options, () => render(article));
