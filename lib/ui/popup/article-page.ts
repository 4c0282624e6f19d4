// The article that the popup shows, with what was kept of it.
import type { Article } from '../../article';
import { type ArticleState, applyCorrections, EMPTY_STATE } from '../../article-state';
import type { OpenedArticle, Reading } from './ports';

export interface ArticlePage {
  kind: 'article';
  reading: Reading;
  /** As the page gives it. */
  original: Article;
  /** With the user's corrections and outline. */
  article: Article;
  state: ArticleState;
  /** Where that is kept. */
  kept: Omit<OpenedArticle, 'state'>;
}

/** The background does not answer: nothing can be kept, and everything else works. */
export const NOT_OPENED: OpenedArticle = {
  key: '',
  state: EMPTY_STATE,
  keeping: 'kept',
  aside: 0,
  isReadable: false,
  saved: '',
};

export function buildArticlePage(
  reading: Reading,
  original: Article,
  { state, ...kept }: OpenedArticle,
): ArticlePage {
  const article = applyCorrections(original, state);
  return { kind: 'article', reading, original, state, article, kept };
}
