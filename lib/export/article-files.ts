// What an article can be saved as: names, endings and types, without the writers, so that a menu costs nothing.
import type { ArticleFormat } from '../article';
import { isRecord } from '../check';
import type { MessageKey } from '../message-key';

/** Text in one of the formats of `exportArticle`, or a book. */
export type ArticleFileFormat = ArticleFormat | 'epub';

interface FileKind {
  /** Key of its name in the message files. */
  label: MessageKey;
  extension: string;
  mime: string;
}

/** How the reader wants a whole article. */
export interface ArticleChoice {
  format: ArticleFileFormat;
  withQuotes: boolean;
  withPictures: boolean;
}

/** In the order in which they are offered. */
export const ARTICLE_FILES: Record<ArticleFileFormat, FileKind> = {
  markdown: { label: 'formatMarkdown', extension: 'md', mime: 'text/markdown' },
  html: { label: 'formatHtml', extension: 'html', mime: 'text/html' },
  text: { label: 'formatText', extension: 'txt', mime: 'text/plain' },
  json: { label: 'formatJson', extension: 'json', mime: 'application/json' },
  epub: { label: 'formatEpub', extension: 'epub', mime: 'application/epub+zip' },
};

export function isArticleChoice(value: unknown): value is ArticleChoice {
  if (!isRecord(value) || typeof value.format !== 'string') return false;
  if (!Object.hasOwn(ARTICLE_FILES, value.format)) return false;
  return typeof value.withQuotes === 'boolean' && typeof value.withPictures === 'boolean';
}

/** A book is no text for a clipboard. */
export const isTextFormat = (format: ArticleFileFormat): format is ArticleFormat =>
  format !== 'epub';

/** Formats in which pictures have a place. */
export const hasPictures = (format: ArticleFileFormat): boolean =>
  format !== 'text' && format !== 'json';

/** Formats that carry the pictures' bytes; the others only their addresses. */
export const embedsPictures = (format: ArticleFileFormat): boolean =>
  format === 'html' || format === 'epub';
