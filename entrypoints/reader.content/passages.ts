// Passages of the article as quotes, with a link that was checked in the page as it stands.
import type { Article, BlockRange, Quote } from '../../lib/article';
import { makeQuote } from '../../lib/quote/make-quote';
import { readPageLines } from '../../lib/quote/page-lines';
import { checkedPage, withCheckedLink } from '../../lib/quote/passage-link';
import type { PageArticle } from './page-article';

export function quotePassage(page: PageArticle, article: Article, range: BlockRange): Quote {
  return checkLink(page, article, makeQuote(article, range));
}

export function checkLink(page: PageArticle, article: Article, quote: Quote): Quote {
  const elementAt = (sourceIndex: number) => page.current()?.elementAt(sourceIndex) ?? null;
  return withCheckedLink(article, quote, checkedPage(readPageLines(document), elementAt));
}
