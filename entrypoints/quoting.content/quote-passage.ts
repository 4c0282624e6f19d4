// Passages of the article as quotes, with a link that was checked in the page as it stands.
import type { Article, BlockRange, Quote } from '../../lib/article';
import { makeQuote } from '../../lib/quote/make-quote';
import { readPageLines } from '../../lib/quote/page-lines';
import { checkedPage, withCheckedLink } from '../../lib/quote/passage-link';
import type { ElementAt } from '../../lib/ui/page-parts';

export function quotePassage(article: Article, range: BlockRange, elementAt: ElementAt): Quote {
  return checkLink(article, makeQuote(article, range), elementAt);
}

export function checkLink(article: Article, quote: Quote, elementAt: ElementAt): Quote {
  return withCheckedLink(article, quote, checkedPage(readPageLines(document), elementAt));
}
