// Which sites a page's own links lead to: teasers lead there, references lead elsewhere.

const MAX_LINKS = 200;

/** The part of a host name that names the site, near enough: news.example.com.cn and example.com.cn are one. */
export function siteOf(host: string): string {
  const parts = host.split('.');
  const short =
    parts.length > 2 && (parts.at(-2)?.length ?? 0) <= 3 && (parts.at(-1)?.length ?? 0) <= 3;
  return parts.slice(short ? -3 : -2).join('.');
}

/** How an address with a host can begin: a cheap look before the whole of it is read. */
const ABSOLUTE_STARTS = new Set(['//', 'ht', 'HT', 'Ht', 'hT']);

/** The site an absolute link leads to; '' for one within the site. */
export function linkedSite(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  if (!ABSOLUTE_STARTS.has(href.slice(0, 2))) return '';
  const host = href.match(/^(?:https?:)?\/\/([^/?#:]{1,253})/i)?.[1];
  return host ? siteOf(host.toLowerCase()) : '';
}

/** The page's own site, and the one most of its absolute links lead to: a saved page's address may be unknown. */
export function findOwnSites(copy: Document, url: string): Set<string> {
  const own = new Set<string>();
  const host = url.match(/^https?:\/\/([^/?#:]{1,253})/i)?.[1];
  if (host) own.add(siteOf(host.toLowerCase()));
  const counts = new Map<string, number>();
  let all = 0;
  const links = copy.getElementsByTagName('a');
  for (let i = 0; i < Math.min(links.length, MAX_LINKS); i++) {
    const site = linkedSite(links[i] as Element);
    if (!site) continue;
    all++;
    counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  for (const [site, count] of counts) if (count > all * 0.3 && count > 3) own.add(site);
  return own;
}

/** Whether a link leads to the site itself, be it to a place in the same page. */
export function isOwnLink(link: Element, own: ReadonlySet<string>): boolean {
  const site = linkedSite(link);
  return site === '' || own.has(site);
}

/** Whether a link leads to another page of the site. */
export function leadsWithin(link: Element, own: ReadonlySet<string>): boolean {
  const href = link.getAttribute('href') ?? '';
  return href !== '' && !href.startsWith('#') && isOwnLink(link, own);
}
