// What the library is given in tests: an article, and quotes of it.
import type { ArticleSummary, CollectedQuote } from '../../../lib/article-state';

export const aboutOf = (title: string, url = ''): ArticleSummary => ({
  title,
  authors: [],
  byline: '',
  source: '',
  site: '',
  publishedTime: '',
  lang: 'zh-CN',
  url,
  canonicalUrl: '',
});

export const quoteOf = (id: string, exact: string, link: string): CollectedQuote => ({
  id,
  exact,
  shown: exact,
  prefix: '',
  suffix: '',
  blocks: null,
  elided: false,
  link,
  note: '',
  accessed: '2026-11-29',
});
