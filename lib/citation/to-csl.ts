// Article → CSL-JSON: what the reader saw is cited; 来源 is kept as data and never becomes publisher or author.
import type { Article, Credit } from '../article';
import { cleanLine } from '../text/clean-text';
import { compareKey } from '../text/compare-key';
import { isTraditional } from '../text/scripts';
import { cleanAddress } from '../url/clean-link';
import { hostOf } from '../url/host';
import type { CslDate, CslItem } from './csl';
import { newspaperAt } from './newspapers';
import { readName } from './read-name';

export interface CslOptions {
  /** YYYY-MM-DD; '' leaves the access date out. */
  accessed: string;
}

/** What a reference needs of an article: an `Article`, or the summary kept with a quote. */
export type CitedArticle = Pick<
  Article,
  'title' | 'authors' | 'source' | 'site' | 'publishedTime' | 'lang' | 'url' | 'canonicalUrl'
> & { credits?: Credit[] };

/** The site that shows the article, or the newspaper when the page is that paper's own. */
export function toCsl(article: CitedArticle, { accessed }: CslOptions): CslItem {
  const { lang, publishedTime } = article;
  const url = citedUrl(article);
  const paper = newspaperAt(url, article.site);
  const source = differingSource(article, paper);
  const names = article.authors.map(cleanLine).filter(Boolean);
  const item = {
    id: citationKey(publishedTime, url),
    type: paper ? 'article-newspaper' : 'webpage',
    language: lang,
    title: cleanLine(article.title).replace(/。$/, ''),
    author: names[0] && names.map((name) => readName(name, lang)),
    'container-title': paper || cleanLine(article.site),
    page: paper && printPage(article),
    issued: readDate(publishedTime),
    accessed: readDate(accessed),
    URL: url,
    note: source && `${isTraditional(lang) ? '來' : '来'}源：${source}`,
  };
  const filled = Object.entries(item).filter(([, value]) => value);
  return Object.fromEntries(filled) as unknown as CslItem;
}

/** Who first published, when that is neither the site nor the paper; '' otherwise. */
export function differingSource(
  { source, site }: Pick<Article, 'source' | 'site'>,
  paper = '',
): string {
  return [site, paper].some((name) => compareKey(name) === compareKey(source))
    ? ''
    : cleanLine(source);
}

/** @returns undefined when there is no year. */
export function readDate(iso: string): CslDate | undefined {
  const parts = /^\d{4}(?:-\d\d){0,2}/.exec(iso)?.[0].split('-').map(Number);
  return parts && { 'date-parts': [parts] };
}

/** The canonical address when it is on the host the reader saw; passage directives are left out, and what may not be followed. */
function citedUrl({ url, canonicalUrl }: CitedArticle): string {
  const shown = canonicalUrl && hostOf(canonicalUrl) === hostOf(url) ? canonicalUrl : url;
  return cleanAddress(shown.split(/#?:~:/)[0] ?? '');
}

/** The print page from a line such as “《南河日报》（2024年07月27日 07 版）”. */
function printPage({ credits = [], source }: CitedArticle): string {
  const line = credits.find(({ role }) => role === 'print-edition')?.text ?? source;
  return /([A-Z]?\d{1,3}) ?版/.exec(line)?.[1]?.replace(/^0+/, '') ?? '';
}

/** Stable for one page, letters and digits only: gmwcn20240727content1htm. */
function citationKey(published: string, url: string): string {
  return `${hostOf(url)}${published.slice(0, 10)}${url.slice(-12)}`.replace(/www|\W|_/g, '');
}
