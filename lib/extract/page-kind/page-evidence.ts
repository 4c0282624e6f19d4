// What a body amounts to, and what a page is when it is no article.
import type { FailureReason } from '../../article';
import type { Claim } from './page-claims';

/** What the extraction found; zeros when it found no body. */
export interface PageEvidence {
  /** Characters of body text, white space left out. */
  textLength: number;
  /** Blocks of body text of forty characters and more. */
  paragraphs: number;
  /** Those of them that sum up other pages, each under its linked headline. */
  summaries: number;
  /** Characters of the paragraphs that say something themselves: no links, no summaries. */
  prose: number;
  /** Share of the body's characters that stand in links, 0 to 1. */
  linkDensity: number;
  /** A date was found for the article itself. */
  hasDate?: boolean;
  /** An author or a 来源 was found for it. */
  hasCredit?: boolean;
  /** Text of the last block, to see whether the body breaks off. */
  ending?: string;
  /** Pictures in the body. */
  pictures?: number;
  /** What the page says it is. */
  claim?: Claim | null;
}

export interface PageKind {
  reason: FailureReason;
  detail: string;
}
