// The way out for articles: as text, or as a file with a safe name.
import type { Article, ArticleFormat } from '../article';
import { ARTICLE_FORMATS } from './article-formats';
import type { ExportedFile } from './export-outline';
import { nameFile } from './filename';
import { type ExportOptions, readyOptions } from './options';

/**
 * The article in a format, its source block first. Markdown and HTML need a DOM (`renderArticle`).
 * Throws for a format that is not in the table.
 */
export function exportArticle(
  article: Article,
  format: ArticleFormat,
  options: ExportOptions = {},
): string {
  return findFormat(format).write(article, readyOptions(article, options));
}

export function buildArticleFile(
  article: Article,
  format: ArticleFormat,
  options: ExportOptions = {},
): ExportedFile {
  const { extension, mime } = findFormat(format);
  return {
    filename: nameFile(article, extension),
    mime,
    text: exportArticle(article, format, options),
  };
}

function findFormat(id: ArticleFormat) {
  const found = ARTICLE_FORMATS.find((format) => format.id === id);
  if (!found) throw new RangeError(`no article format ${id}`);
  return found;
}
