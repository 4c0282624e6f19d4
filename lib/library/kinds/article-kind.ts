// What the article is: kept beside what the reader took from it, so that a quote can be cited without the page.
import type { ArticleSummary } from '../../article-state';
import { isRecord, isText } from '../../check';
import type { Kind } from '../record';

/** Characters; the first number is that of the caps, told when reached. */
export const MAX_TITLE = 2_000;
const MAX_ADDRESS = 20_000;
const MAX_AUTHORS = 100;
const MAX_AUTHOR = 300;

const TEXTS = {
  title: MAX_TITLE,
  byline: MAX_TITLE,
  source: MAX_TITLE,
  site: MAX_TITLE,
  publishedTime: 100,
  lang: 100,
  url: MAX_ADDRESS,
  canonicalUrl: MAX_ADDRESS,
} satisfies Partial<Record<keyof ArticleSummary, number>>;

type TextName = keyof typeof TEXTS;
const NAMES = Object.keys(TEXTS) as TextName[];

export function isSummary(value: unknown): value is ArticleSummary {
  if (!isRecord(value) || !Array.isArray(value.authors)) return false;
  return (
    value.authors.length <= MAX_AUTHORS &&
    value.authors.every((author) => isText(author, MAX_AUTHOR)) &&
    NAMES.every((name) => isText(value[name], TEXTS[name]))
  );
}

/** The summary as the page gives it, within the caps: a page may name itself as long as it likes. */
export function clipSummary(summary: ArticleSummary): ArticleSummary {
  const texts = NAMES.map((name) => [name, summary[name].slice(0, TEXTS[name])]);
  const authors = summary.authors.slice(0, MAX_AUTHORS).map((name) => name.slice(0, MAX_AUTHOR));
  return { ...(Object.fromEntries(texts) as Record<TextName, string>), authors };
}

/** Of an article of which nothing is known but its address. */
export const unknownSummary = (url: string): ArticleSummary => ({
  title: '',
  authors: [],
  byline: '',
  source: '',
  site: '',
  publishedTime: '',
  lang: '',
  url,
  canonicalUrl: '',
});

/** Null stands for an article that nothing is known of but its address. */
export const ARTICLE_KIND: Kind<ArticleSummary | 'unknown', never> = {
  name: 'article',
  read(data) {
    if (data === null || data === 'unknown') return { value: 'unknown', broken: [] };
    return isSummary(data) ? { value: data, broken: [] } : { value: 'unknown', broken: [data] };
  },
  changes: {},
};
