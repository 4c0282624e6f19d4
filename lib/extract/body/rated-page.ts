// What is known of a page once its blocks have been rated.
import type { TextBlocks } from './list-text-blocks';
import type { BoxJudge, Suspicion } from './suspect-boxes';

export interface PageView extends TextBlocks {
  judge: BoxJudge;
  suspicions: Map<Element, Suspicion>;
  /** Of each block: a row of numbers in the order of `EVIDENCE`. */
  evidence: number[][];
}

export interface RatedPage extends Omit<PageView, 'evidence'> {
  headline: Element | null;
  opening: Element | null;
  /** Of each block: the log of the odds that it is a part of the article. */
  odds: Float64Array;
}
