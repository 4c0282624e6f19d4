// The key that version 1 gave an article: it believed every canonical address of the host. Only to find again what lies there.

const TRACKING_PARAMETER =
  /^(utm_\w*|spm|scm|from|share\w*|fbclid|gclid|msclkid|wfr|isappinstalled|nsukey|chksm|scene)$/i;
const HOST_PREFIX = /^(www|m|wap|mobile|3g)\./;

export function buildOldKey(url: string, canonicalUrl: string): string {
  const own = parse(url);
  const canonical = parse(canonicalUrl);
  const chosen = own && canonical && placeOf(own) === placeOf(canonical) ? canonical : own;
  return chosen ? normalise(chosen) : url;
}

const parse = (url: string) => (URL.canParse(url) ? new URL(url) : null);

const placeOf = (url: URL) =>
  url.protocol === 'file:' ? `file:${url.pathname}` : url.hostname.replace(HOST_PREFIX, '');

function normalise(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  copy.username = '';
  copy.password = '';
  for (const name of [...copy.searchParams.keys()])
    if (TRACKING_PARAMETER.test(name)) copy.searchParams.delete(name);
  return copy.href;
}
