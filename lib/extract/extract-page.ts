// The way in: (Document, url) → Article | Failure, outline and all. Never throws, never changes the document.
import type { Article, Failure } from '../article';
import { withOutline } from '../outline/with-outline';
import { type Extraction, type ExtractOptions, extractWithoutOutline } from './extract-article';

export type { Extraction, ExtractOptions };

export function extractPage(
  document: Document,
  url: string,
  options: ExtractOptions = {},
): Extraction {
  const extraction = extractWithoutOutline(document, url, options);
  return { ...extraction, result: withOutline(extraction.result) };
}

export function extractArticle(document: Document, url: string): Article | Failure {
  return extractPage(document, url).result;
}
