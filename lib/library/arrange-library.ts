// The library as a reader looks for something in it: by site, source, author, tag and time, in the order wanted.

import { splitByline } from '../article-state';
import { byCodeUnits } from '../text/by-code-units';
import { hostWithoutWww } from './forget';
import type { LibraryArticle } from './list-library';

export const FACETS = ['tag', 'site', 'source', 'author'] as const;
export type Facet = (typeof FACETS)[number];

export const TIMES = ['week', 'month', 'year', 'earlier'] as const;
export type TimeSpan = (typeof TIMES)[number];

export const ORDERS = ['changed', 'published', 'title', 'site'] as const;
export type Order = (typeof ORDERS)[number];

/** '' is any. */
export type Filter = Record<Facet, string> & { time: TimeSpan | '' };

export const NO_FILTER: Filter = { tag: '', site: '', source: '', author: '', time: '' };

export interface FacetValue {
  value: string;
  count: number;
}

/** With the reader's corrections; '' where there is none. */
export function factsOf({ key, about, state }: LibraryArticle) {
  const { corrections } = state;
  return {
    title: corrections.title ?? about?.title ?? '',
    byline: corrections.byline ?? about?.byline ?? '',
    source: corrections.source ?? about?.source ?? '',
    site: corrections.site ?? about?.site ?? '',
    publishedTime: corrections.publishedTime ?? about?.publishedTime ?? '',
    address: about?.url || key,
    host: hostWithoutWww(key),
  };
}

export function valuesOf(article: LibraryArticle, facet: Facet): string[] {
  const { byline, source, site, host } = factsOf(article);
  if (facet === 'tag') return article.label.tags;
  if (facet === 'author') return splitByline(byline);
  const value = facet === 'source' ? source : site || host;
  return value ? [value] : [];
}

/** What there is to choose from, the most frequent first. */
export function listFacet(articles: readonly LibraryArticle[], facet: Facet): FacetValue[] {
  const counts = new Map<string, number>();
  for (const article of articles)
    for (const value of valuesOf(article, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const DAY = 86_400_000;
/** ms; what is older is “earlier”. */
const SPANS = { week: 7 * DAY, month: 31 * DAY, year: 366 * DAY };

/** @param now ms. */
export function isWithin({ changed }: LibraryArticle, span: TimeSpan | '', now: number): boolean {
  if (span === '') return true;
  const age = now - Date.parse(changed);
  return span === 'earlier' ? age > SPANS.year : age <= SPANS[span];
}

export function filterLibrary(
  articles: readonly LibraryArticle[],
  filter: Filter,
  now: number,
): LibraryArticle[] {
  return articles.filter(
    (article) =>
      isWithin(article, filter.time, now) &&
      FACETS.every(
        (facet) => filter[facet] === '' || valuesOf(article, facet).includes(filter[facet]),
      ),
  );
}

/** Newest first; titles and sites as the language sorts them, what has none last. */
export function sortLibrary(
  articles: readonly LibraryArticle[],
  order: Order,
  language: string,
): LibraryArticle[] {
  if (order === 'changed' || order === 'published') {
    const timeOf = (article: LibraryArticle) =>
      order === 'changed' ? article.changed : factsOf(article).publishedTime;
    return articles.toSorted((a, b) => byCodeUnits(timeOf(b), timeOf(a)));
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const wordOf = (article: LibraryArticle) => {
    const { title, site, host } = factsOf(article);
    return order === 'title' ? title : site || host;
  };
  return articles.toSorted((a, b) => {
    const [one, other] = [wordOf(a), wordOf(b)];
    return Number(one === '') - Number(other === '') || compare(one, other);
  });
}
