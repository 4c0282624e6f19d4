// Under which key an article's state is kept: its canonical address, if the page may speak for it.
import { readParameters } from './url/read-parameters';

/** Query parameters that tell where a visitor came from, not what the page is. */
const TRACKING_PARAMETER =
  /^(utm_\w*|spm|scm|from|share\w*|fbclid|gclid|msclkid|wfr|isappinstalled|nsukey|chksm|scene)$/i;

/** Mobile and desktop names of one host are one site. */
const HOST_PREFIX = /^(www|m|wap|mobile|3g)\./;

/** Key for storage. A canonical URL on another host is not believed: it would open that article's state to this page. */
export function buildArticleKey(url: string, canonicalUrl: string): string {
  const own = parse(url);
  const canonical = parse(canonicalUrl);
  const chosen = own && canonical && placeOf(own) === placeOf(canonical) ? canonical : own;
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

/** What may speak for an address: a file for itself, a host for its mobile and desktop names, never for a sister host. */
const placeOf = (url: URL) =>
  url.protocol === 'file:' ? `file:${url.pathname}` : url.hostname.replace(HOST_PREFIX, '');

function normalise(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  copy.username = '';
  copy.password = '';
  for (const [name] of readParameters(copy))
    if (TRACKING_PARAMETER.test(name)) copy.searchParams.delete(name);
  return copy.href;
}
