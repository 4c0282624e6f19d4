// Tells menus and teaser lists on the live page, before they are copied: they are half of a portal's elements and none of its article.
import { attributeOf } from './dom-access';
import { measureText } from './measure';
import { linkedSite, siteOf } from './own-sites';

const LISTS = new Set(['ul', 'ol', 'nav', 'menu']);
const MIN_LINKS = 6;
const MAX_LINKS = 400;
/** Nearly all of a menu's text is links. */
const MIN_DENSITY = 0.9;
/** Links of less text than this are page numbers or icons; in units of `Measure.size`. */
const MIN_LINK = 4;
const NOT_MENU = /pag(?:e|er|ing|ination)|crumb|next|prev|toc/i;
const SAYS_PAGER = /下一[页頁]|上一[页頁]|余下全文|\bnext\b/i;

/** Whether an element is a list of links within the site and nothing else. Pagers and breadcrumbs are not: they tell something. */
export function isMenu(element: Element, name: string, pageUrl: string): boolean {
  if (!LISTS.has(name)) return false;
  const links = element.getElementsByTagName('a');
  if (links.length < MIN_LINKS || links.length > MAX_LINKS) return false;
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (NOT_MENU.test(names.slice(0, 500))) return false;
  const text = element.textContent ?? '';
  if (text.length > 50_000 || SAYS_PAGER.test(text)) return false;
  return isOnlyLinks(measureText(text).size, links, siteOfUrl(pageUrl));
}

function isOnlyLinks(size: number, links: HTMLCollectionOf<Element>, own: string): boolean {
  let linked = 0;
  let home = 0;
  for (const link of links) {
    linked += measureText(link.textContent ?? '').size;
    if (leadsHome(link, own)) home++;
  }
  return (
    linked >= size * MIN_DENSITY && linked >= links.length * MIN_LINK && home * 2 >= links.length
  );
}

/** Not an anchor in this very page: that is a table of contents. */
function leadsHome(link: Element, own: string): boolean {
  const href = attributeOf(link, 'href') ?? '';
  if (href.startsWith('#')) return false;
  const site = linkedSite(link);
  return site === '' || site === own;
}

const siteOfUrl = (url: string) => siteOf(/^https?:\/\/([^/?#:]{1,253})/i.exec(url)?.[1] ?? '');
