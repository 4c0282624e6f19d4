// The way in: all steps at once, and the outline of what they found.
import type { Article, Failure } from '../article';
import { FURTHER_PACKS } from '../language/index';
import { addPacks } from '../language/known-packs';
import { withOutline } from '../outline/with-outline';
import { findDomProblem } from '../sanitize';
import { askReadability } from './body/ask-readability';
import { THREADS } from './body/threads';
import { drive, type Wishes } from './drive';
import { type Extraction, type ExtractOptions, extractionSteps, fail } from './extraction-steps';

export type { Extraction, ExtractOptions };

/** Everything that a step may ask for, at hand. */
export const WISHES: Wishes = {
  'second-reader': askReadability,
  threads: THREADS,
  languages: FURTHER_PACKS,
};

addPacks(FURTHER_PACKS);

export function extractArticle(document: Document, url: string): Article | Failure {
  return extractPage(document, url).result;
}

export function extractPage(
  document: Document,
  url: string,
  options: ExtractOptions = {},
): Extraction {
  // A browser's own DOM, as the extension reads it, is tried when something is first sanitised.
  const problem = findDomProblem(document);
  if (problem) return fail('unsupported-dom', problem);
  const extraction = drive(extractionSteps(document, url, options), WISHES);
  return { ...extraction, result: withOutline(extraction.result) };
}
