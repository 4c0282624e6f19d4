// A whole article that is to become a file, as data.
import type { Article } from '../article';
import type { CollectedQuote } from '../article-state';
import type { ArticleChoice, ArticleFileFormat } from '../export/article-files';

export interface ArticleJob {
  kind: 'article';
  article: Article;
  format: ArticleFileFormat;
  /** Collected quotes and their notes that go along. */
  quotes: readonly CollectedQuote[];
  /** The tab whose page knows the pictures; null when the article goes without them. */
  picturesFrom: number | null;
  /** Template of the Markdown file's front matter; '' for the usual one. */
  frontMatter: string;
}

/** As the reader chose it; `tabId` is the tab the article was read in. */
export function buildArticleJob(
  article: Article,
  quotes: readonly CollectedQuote[],
  { tabId, frontMatter, ...choice }: ArticleChoice & { tabId: number; frontMatter: string },
): ArticleJob {
  return {
    kind: 'article',
    // What was removed does not go along.
    article: { ...article, removed: [] },
    format: choice.format,
    quotes: choice.withQuotes ? quotes : [],
    picturesFrom: choice.withPictures ? tabId : null,
    frontMatter,
  };
}
