// The article with its outline, for an article that comes without one: the reader in the page leaves it out.
import type { Article, Failure } from '../article';
import { buildArticleOutline } from './build-article-outline';

/** No outline that a reader could use comes from more lines than this. */
const MAX_LINES = 20_000;

export function withOutline(result: Article): Article;
export function withOutline(result: Article | Failure): Article | Failure;
export function withOutline(result: Article | Failure): Article | Failure {
  return result.ok
    ? { ...result, outline: buildArticleOutline(result.blocks.slice(0, MAX_LINES), result.title) }
    : result;
}
