// Fetches the further pages of an article one after the other and joins what came; what failed is named and can be tried again.
import type { Article, Failure } from '../../article';
import { compareKey } from '../../text/compare-key';
import { type FetchFailure, type FetchOptions, fetchPage } from './fetch-page';
import { MAX_PAGES } from './find-next-pages';
import { joinPages, type OtherPage } from './join-pages';

export interface CollectOptions extends Omit<FetchOptions, 'pageUrl'> {
  extract: (document: Document, url: string) => Article | Failure | Promise<Article | Failure>;
  /** Told after each page: how many of how many are there. */
  onProgress?: (done: number, total: number) => void;
}

export interface FailedPage {
  url: string;
  reason: FetchFailure | 'no-article' | 'loop';
}

export interface Collected {
  article: Article;
  failed: FailedPage[];
}

/** Joins the pages in `article.pages.next`; a page that fails leaves the others alone. Never throws. */
export async function collectPages(article: Article, options: CollectOptions): Promise<Collected> {
  const others: OtherPage[] = [];
  const failed: FailedPage[] = [];
  const seen = new Set([addressKey(article.url), textKey(article)]);
  const wanted = article.pages.next.slice(0, MAX_PAGES - article.pages.joined);
  for (const url of wanted) {
    const page = await readPage(url, article.url, options);
    if ('reason' in page) failed.push(page);
    else if (seen.has(addressKey(page.article.url)) || seen.has(textKey(page.article)))
      failed.push({ url, reason: 'loop' });
    else others.push(page);
    if (!('reason' in page)) seen.add(addressKey(page.article.url)).add(textKey(page.article));
    if (options.signal?.aborted) break;
    options.onProgress?.(others.length + article.pages.joined, article.pages.total);
  }
  return { article: others.length > 0 ? joinPages(article, others) : article, failed };
}

async function readPage(
  url: string,
  pageUrl: string,
  options: CollectOptions,
): Promise<OtherPage | FailedPage> {
  const page = await fetchPage(url, { ...options, pageUrl });
  if (!page.ok) return { url, reason: page.reason };
  const article = await options.extract(page.document, page.url);
  return article.ok ? { url, article } : { url, reason: 'no-article' };
}

function addressKey(url: string): string {
  const address = url.split('#', 1)[0] ?? '';
  return address.endsWith('/') ? address.slice(0, -1) : address;
}

const SAMPLE = 2000;

/** The words a page opens with and how many there are: two pages with the same are the same page. */
function textKey({ textContent }: Article): string {
  return `${textContent.length}:${compareKey(textContent.slice(0, SAMPLE))}`;
}
