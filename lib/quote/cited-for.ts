// What a quote cites: the article it is from; in a thread, who wrote its own post, and when.
import type { Quote } from '../article';
import type { CitedArticle } from '../citation/to-csl';

/** A post that does not say who wrote it is nobody's: never that of who began the thread. */
export function citedFor({ post }: Pick<Quote, 'post'>, article: CitedArticle): CitedArticle {
  if (!post) return article;
  const { author, time } = post;
  return { ...article, authors: author ? [author] : [], publishedTime: time };
}
