// Says which kind of page it is when it is not an article, so that the reader is told why nothing was found.
import type { FailureReason } from '../article';

/** What the extraction found; zeros when it found no body. */
export interface PageEvidence {
  /** Characters of body text, white space left out. */
  textLength: number;
  /** Blocks of body text of forty characters and more. */
  paragraphs: number;
  /** Share of the body's characters that stand in links, 0 to 1. */
  linkDensity: number;
  /** A headline, an author or a date was found for the article itself. */
  hasDate?: boolean;
}

export interface PageKind {
  reason: FailureReason;
  detail: string;
}

/** The kind of a page that is no article; null when it is one, or when nothing can be told. */
export function recognisePage(
  _copy: Document,
  _url: string,
  _evidence: PageEvidence,
): PageKind | null {
  return null;
}

/** Things the reader must be told about an article that is there: 'paywall', 'truncated', 'first-post-only'. */
export function readNotices(_copy: Document, _url: string, _evidence: PageEvidence): string[] {
  return [];
}

/** The first post of a forum or question page; null on any other page. */
export function findFirstPost(_copy: Document, _url: string): Element | null {
  return null;
}
