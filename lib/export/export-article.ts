// The way out for articles: as text, or as a file with a safe name.
import type { Article, ArticleFormat } from '../article';
import { renderArticle } from '../render-article';
import { ARTICLE_FORMATS } from './article-formats';
import type { ExportedFile } from './export-outline';
import { nameFile } from './filename';
import { findFormat } from './find-format';
import { type ExportOptions, readyOptions } from './options';
import { ALL_SHOWN, NONE_SHOWN } from './pictures';

/**
 * The article in a format, its source block first. Markdown and HTML need a DOM (`renderArticle`).
 * Throws for a format that is not in the table.
 */
export function exportArticle(
  article: Article,
  format: ArticleFormat,
  options: ExportOptions = {},
): string {
  const { write } = findFormat(ARTICLE_FORMATS, format);
  const { document } = options;
  // What becomes of pictures is the format's own matter.
  const render = () => renderArticle(article, { mayLoad: () => true, document });
  // What opens a file of HTML asks for its pictures at once, and only a page tells which it had asked for itself.
  const pictures = options.pictures ?? (format === 'html' ? NONE_SHOWN : ALL_SHOWN);
  return write(article, readyOptions(article, { ...options, pictures }), render);
}

export function buildArticleFile(
  article: Article,
  format: ArticleFormat,
  options: ExportOptions = {},
): ExportedFile {
  const { extension, mime } = findFormat(ARTICLE_FORMATS, format);
  return {
    filename: nameFile(article, extension),
    mime,
    text: exportArticle(article, format, options),
  };
}
