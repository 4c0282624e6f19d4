// The article as nodes to show. It may have been stored or sent, so it is sanitised once more.
import type { Article } from './article';
import { sanitize } from './sanitize';

export { blockElements } from './extract/list-blocks';

/** What the clean view shows; `blockElements` of it are `article.blocks`, one for one. */
export function renderArticle(article: Pick<Article, 'content' | 'url'>): DocumentFragment {
  return sanitize(article.content, article.url);
}
