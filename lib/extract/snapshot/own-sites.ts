// Which sites a page's own links lead to: teasers lead there, references lead elsewhere.
import { remembered } from '../../remembered';
import { hostOf } from '../../url/host';
import { siteOf } from '../../url/site';

/** So many tell where a page's links lead. */
const MAX_LINKS = 200;
/** A portal links within itself more than to any other; references seldom lead to one place. */
const OWN_SHARE = 0.3;
const FEWEST_OWN = 4;

/** How an address with a host can begin: a cheap look before the whole of it is read. */
const ABSOLUTE_STARTS = new Set(['//', 'ht', 'HT', 'Ht', 'hT']);

/** The site an absolute link leads to; '' for one within the site. */
export function linkedSite(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  if (!ABSOLUTE_STARTS.has(href.slice(0, 2))) return '';
  const end = href.indexOf('/', MOST_BEFORE);
  return siteAt(end < 0 ? href : href.slice(0, end));
}

/** Links of a page lead to the same few hosts. */
const siteAt = remembered((start: string) => siteOf(hostOf(start)));
/** UTF-16 units before a host. */
const MOST_BEFORE = 8;

/** The page's own site, and the one most of its absolute links lead to: a saved page's address may be unknown. */
export function findOwnSites(copy: Document, url: string): Set<string> {
  const own = new Set<string>();
  const host = hostOf(url);
  if (host) own.add(siteOf(host));
  const counts = new Map<string, number>();
  let all = 0;
  const links = copy.getElementsByTagName('a');
  for (let i = 0; i < Math.min(links.length, MAX_LINKS); i++) {
    const site = linkedSite(links[i] as Element);
    if (!site) continue;
    all++;
    counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  for (const [site, count] of counts)
    if (count > all * OWN_SHARE && count >= FEWEST_OWN) own.add(site);
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
