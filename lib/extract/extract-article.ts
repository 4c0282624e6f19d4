// The way in: all steps at once, and the outline of what they found.
import type { Article, Failure } from '../article';
import { withOutline } from '../outline/with-outline';
import { askReadability } from './body/ask-readability';
import { drive } from './drive';
import { type Extraction, type ExtractOptions, extractionSteps } from './extraction-steps';

export type { Extraction, ExtractOptions };

export function extractArticle(document: Document, url: string): Article | Failure {
  return extractPage(document, url).result;
}

export function extractPage(
  document: Document,
  url: string,
  options: ExtractOptions = {},
): Extraction {
  const extraction = drive(extractionSteps(document, url, options), askReadability);
  return { ...extraction, result: withOutline(extraction.result) };
}
