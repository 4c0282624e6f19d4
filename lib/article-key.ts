// Under which key an article's state is kept: the address that was read. A canonical address counts only where it names the
// same page: one script serves many articles (q.html?id=1), and a page may name another's address as its own.
import type { Article } from './article';
import { numberInSeries } from './extract/pagination/page-series';
import { readParameters } from './url/read-parameters';

/** Where an article was read. Everything but `url` is what the page says. */
export interface ArticleAddress {
  url: string;
  canonicalUrl: string;
  /** Addresses of the pages that are joined in it, in reading order; one when nothing was joined. */
  parts: string[];
}

/** Query parameters that tell where a visitor came from or how the page is to look, not what it is. */
const PASSING_PARAMETER =
  /^(utm_\w*|spm|scm|from|share\w*|fbclid|gclid|msclkid|wfr|isappinstalled|nsukey|chksm|scene|amp)$/i;

/** Mobile, AMP and desktop names of one host are one site. */
const HOST_PREFIX = /^(www|m|wap|mobile|3g|amp)\./;

/** Where sites put the mobile and the AMP form of a page: /m/a.html, /a/amp, /a.amp.html. */
const PATH_FORMS: [form: RegExp, plain: string][] = [
  [/^\/(?:amp|m|wap|mobile)\//i, '/'],
  [/\/amp\/?$/i, ''],
  [/\.amp(?=\.[a-z]{1,8}$|$)/i, ''],
  [/\/(?:index|default)\.[a-z]{1,5}$/i, ''],
  [/\/$/, ''],
];

/** A route of a page that shows its articles by script: #/news/7, #!/news/7. */
const ROUTE = /^#!?\//;

/** Where the article was read, its joined pages included. */
export function addressOf({ url, canonicalUrl, blocks, pages }: Article): ArticleAddress {
  const parts = pages.joined > 1 ? new Set(blocks.map((block) => block.url || url)) : [url];
  return { url, canonicalUrl, parts: [...parts] };
}

/** The key of an article: joined pages share that of the first of them. */
export function keyOfAddress({ url, canonicalUrl, parts }: ArticleAddress): string {
  const first = firstOf(url, parts);
  return buildArticleKey(first, first === url ? canonicalUrl : '');
}

/** Keys of the pages joined in an article, its own left out: what was kept before they were joined lies there. */
export function keysOfParts(address: ArticleAddress): string[] {
  const own = keyOfAddress(address);
  const parts = address.parts.filter((part) => numberInSeries(part, address.url));
  const keys = [address.url, ...parts].map((part) => buildArticleKey(part, ''));
  return [...new Set(keys)].filter((key) => key !== own);
}

/** Only addresses of one series are believed to be one article. */
function firstOf(url: string, parts: readonly string[]): string {
  let first = { url, number: Number.POSITIVE_INFINITY };
  for (const part of parts) {
    const found = numberInSeries(part, url);
    if (found && found.number < Math.min(found.current, first.number))
      first = { url: part, number: found.number };
  }
  return first.url;
}

/** Key for storage: the same for a key of its own. */
export function buildArticleKey(url: string, canonicalUrl: string): string {
  const own = parse(url);
  const canonical = parse(canonicalUrl);
  const chosen = own && canonical && isSamePage(own, canonical) ? canonical : own;
  return chosen ? normalise(chosen) : url;
}

/** True when the key belongs to the site of the page at `url`. */
export function isKeyOfSite(key: string, url: string): boolean {
  const a = parse(key);
  const b = parse(url);
  return !!a && !!b && placeOf(a) === placeOf(b);
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

function isSamePage(own: URL, canonical: URL): boolean {
  return (
    placeOf(own) === placeOf(canonical) &&
    plainPath(own) === plainPath(canonical) &&
    identity(own) === identity(canonical)
  );
}

/** What may speak for an address: a file for itself, a host for its mobile and desktop names, never for a sister host or another port. */
const placeOf = (url: URL) =>
  url.protocol === 'file:' ? `file:${url.pathname}` : url.host.replace(HOST_PREFIX, '');

const plainPath = (url: URL) =>
  PATH_FORMS.reduce((path, [form, plain]) => path.replace(form, plain), url.pathname);

/** What tells an article from others at the same path. */
function identity(url: URL): string {
  const pairs = readParameters(url).filter(([name]) => !PASSING_PARAMETER.test(name));
  const query = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).sort();
  return [routeOf(url), ...query].join('&');
}

const routeOf = (url: URL) => (ROUTE.test(url.hash) ? url.hash : '');

function normalise(url: URL): string {
  const copy = new URL(url);
  copy.hash = routeOf(url);
  copy.username = '';
  copy.password = '';
  for (const [name] of readParameters(copy))
    if (PASSING_PARAMETER.test(name)) copy.searchParams.delete(name);
  return copy.href;
}
