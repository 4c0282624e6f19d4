// The article with its outline, for an article that comes without one: the reader in the page leaves it out.
import type { Article, Failure } from '../article';
import { once } from '../once';
import { buildArticleOutline } from './build-article-outline';

/** No outline that a reader could use comes from more lines than this. */
const MAX_LINES = 20_000;

export function withOutline(result: Article): Article;
export function withOutline(result: Article | Failure): Article | Failure;
/** Built when somebody first asks for it: who reads or saves the article alone does not wait for it. */
export function withOutline(result: Article | Failure): Article | Failure {
  if (!result.ok) return result;
  const outline = once(() => buildArticleOutline(result.blocks.slice(0, MAX_LINES), result.title));
  return {
    ...result,
    get outline() {
      return outline();
    },
  };
}
