// The article with its outline, for an article that comes without one: the reader in the page leaves it out.
import type { Article, Failure } from '../article';
import { buildArticleOutline } from './build-article-outline';

export function withOutline(result: Article): Article;
export function withOutline(result: Article | Failure): Article | Failure;
export function withOutline(result: Article | Failure): Article | Failure {
  return result.ok
    ? { ...result, outline: buildArticleOutline(result.blocks, result.title) }
    : result;
}
