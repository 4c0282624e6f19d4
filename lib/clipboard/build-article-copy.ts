// The whole article for the clipboard: as text, and for plain text in the rich flavour too.
import type { Article, ArticleFormat } from '../article';
import { ARTICLE_FORMATS } from '../export/article-formats';
import { writeHtmlPassage } from '../export/article-html';
import { findFormat } from '../export/find-format';
import { type ExportOptions, readyOptions } from '../export/options';
import type { CopyPayload } from './build-quote-copy';

/** `render` gives the article's nodes, sanitised, every picture at its address. */
// biome-ignore lint/complexity/useMaxParams: an article, a format and its options, as everywhere, and the nodes where there is no sanitiser.
export function buildArticleCopy(
  article: Article,
  format: ArticleFormat,
  options: ExportOptions,
  render: () => DocumentFragment,
): CopyPayload {
  const ready = readyOptions(article, options);
  const text = findFormat(ARTICLE_FORMATS, format).write(article, ready, render);
  if (format !== 'html' && format !== 'text') return { text };
  // A word processor takes headings, lists and tables, a text field the words.
  return { text, html: writeHtmlPassage(article, ready, render()) };
}
