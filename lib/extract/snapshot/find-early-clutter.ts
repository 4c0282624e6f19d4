// Tells menus, teaser lists and comments on the live page, before they are copied: they are most of a portal's elements and none of
// its article. Only what is sure without knowing the article; the rest is judged on the copy.

import type { RemovalKind } from '../../article';
import type { DomAccess } from '../../dom-access';
import { says } from '../../language/says';
import { anyPart } from '../../text/any-part';
import { hostOf } from '../../url/host';
import { siteOf } from '../../url/site';
import type { NameRule } from '../rules/clutter';
import { FRAMES } from '../rules/elements';
import { readNames } from '../rules/find-names';
import { isPartOfRow } from '../rules/part-of-row';
import { isThreadAddress } from '../rules/thread-address';
import { measureText } from './measure';
import { linkedSite } from './own-sites';

const LISTS = new Set(['ul', 'ol', 'nav', 'menu']);
const BOXES = new Set(['div', 'section', 'aside', 'ul', 'ol', 'article', 'table']);
const MIN_LINKS = 6;
const MAX_LINKS = 400;
/** Nearly all of a menu's text is links. */
const MENU_DENSITY = 0.9;
/** What is named a teaser list is one when this much of it is links. */
const TEASER_DENSITY = 0.5;
/** Links of less text than this are page numbers or icons; in units of `Measure.size`. */
const MIN_LINK = 4;
const IN_COMMENTS = '[class*="comment" i] p,[id*="comment" i] p';
/** UTF-16 units in all paragraphs: with less, the text stands in something else. */
const MIN_PARAGRAPHS = 500;
/** No part that holds this much of the page's paragraphs goes unread. */
const MAX_SHARE = 0.3;
/** So many letters of a title tell it from a site's name. */
const OPENING = 16;
const MAX_TEXT = 50_000;
const NOT_MENU = /pagin|pager|page-?num|crumb|next|prev|\btoc/i;
/** A quick look before the rules themselves. */
const isEarlyWord = anyPart(
  'comment|relat|recommend|recirc|outbrain|taboola|disqus|livefyre|promo|teaser|card|latest|popular|trending|hot|rank|tuijian|gentie|next|more',
);
const EARLY_KINDS = new Set<RemovalKind>(['comments', 'related', 'hot-list']);

export interface EarlyClutter {
  kind: RemovalKind;
  reason: string;
  /** Only links: of those that stand outside of the body nobody wants the markup back. */
  isMenu: boolean;
}

interface LivePage {
  page: Document;
  dom: DomAccess;
  url: string;
}

export class EarlyClutterFinder {
  private readonly own: string;
  private readonly hasThreadAddress: boolean;
  private readonly paragraphs: HTMLCollectionOf<Element>;
  /** UTF-16 units in all of them. */
  private written: number | null = null;
  private thread: boolean | null = null;
  /** Not `document.title`, which may be an element that the page calls so. */
  private readonly titles: HTMLCollectionOf<Element>;
  private opening: string | null = null;

  constructor({ page, dom, url }: LivePage) {
    this.titles = dom.elementsOf(page, 'title');
    this.own = siteOf(hostOf(url));
    this.hasThreadAddress = isThreadAddress(url);
    this.paragraphs = dom.elementsOf(page, 'p');
  }

  find(element: Element, name: string): EarlyClutter | null {
    if (LISTS.has(name) && this.isMenu(element)) {
      const kind = name === 'nav' || name === 'menu' ? 'navigation' : 'related';
      return { kind, reason: 'a list of links within the site', isMenu: true };
    }
    if (FRAMES.has(name))
      return this.isFrame(element)
        ? { kind: 'navigation', reason: `landmark ${name}`, isMenu: true }
        : null;
    if (!BOXES.has(name)) return null;
    const rule = this.ruleFor(element);
    if (!(rule || name === 'aside') || !this.isSmallPart(element)) return null;
    const isOut =
      rule?.kind === 'comments'
        ? !this.isThread()
        : !this.hasThreadAddress && this.linkShare(element) >= TEASER_DENSITY;
    if (!isOut) return null;
    return rule
      ? { kind: rule.kind, reason: `named ${rule.kind}`, isMenu: false }
      : { kind: 'related', reason: 'landmark aside', isMenu: false };
  }

  /** The site's own header or footer, not an article's: no headline, no date, few words. */
  private isFrame(element: Element): boolean {
    if (isInArticle(element) || element.querySelector('h1,time,article,main')) return false;
    if (this.holdsTitle(element)) return false;
    return this.isSmallPart(element);
  }

  /** Its words hold what the page's title opens with. */
  private holdsTitle(element: Element): boolean {
    this.opening ??= (this.titles[0]?.textContent ?? '').trim().slice(0, OPENING);
    return this.opening.length === OPENING && (element.textContent ?? '').includes(this.opening);
  }

  private ruleFor(element: Element): NameRule | null {
    const className = element.getAttribute('class') ?? '';
    const id = element.getAttribute('id') ?? '';
    if (!isEarlyWord(className.slice(0, 500)) && !isEarlyWord(id)) return null;
    const { rules, boxes } = readNames(className, id);
    if (boxes.has('byline') && holdsNames(element)) return null;
    const rule = rules.find(({ kind, when }) => EARLY_KINDS.has(kind) && when !== 'small');
    return rule && !isPartOfRow(element) ? rule : null;
  }

  /** What is named comments is posts: the address says so, or they are most of what there is to read. */
  private isThread(): boolean {
    this.thread ??= this.hasThreadAddress || this.countComments() > this.paragraphText() / 2;
    return this.thread;
  }

  private countComments(): number {
    let box: Node | null = null;
    let isComment = false;
    return lengthOf(
      [...this.paragraphs].filter((paragraph) => {
        if (paragraph.parentNode !== box) isComment = paragraph.matches(IN_COMMENTS);
        box = paragraph.parentNode;
        return isComment;
      }),
    );
  }

  /** Holds no headline and few of the page's paragraphs; never true where paragraphs are no measure. */
  private isSmallPart(element: Element): boolean {
    if (element.getElementsByTagName('h1').length) return false;
    const all = this.paragraphText();
    return all > MIN_PARAGRAPHS && lengthOf(element.getElementsByTagName('p')) <= all * MAX_SHARE;
  }

  private paragraphText(): number {
    this.written ??= lengthOf(this.paragraphs);
    return this.written;
  }

  /** Pagers, breadcrumbs and tables of contents are lists of links that tell something. */
  private isMenu(element: Element): boolean {
    const links = element.getElementsByTagName('a');
    if (links.length < MIN_LINKS) return false;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (NOT_MENU.test(names.slice(0, 500))) return false;
    const text = element.textContent ?? '';
    return this.linkShare(element, text) >= MENU_DENSITY && says('pagerWord').search(text) < 0;
  }

  /** Share of the text that is links within the site; 0 when most links lead elsewhere or are page numbers. */
  private linkShare(element: Element, text = element.textContent ?? ''): number {
    const links = element.getElementsByTagName('a');
    if (links.length > MAX_LINKS || text.length > MAX_TEXT) return 0;
    let linked = 0;
    let home = 0;
    for (const link of links) {
      linked += measureText(link.textContent ?? '').size;
      if (this.leadsHome(link)) home++;
    }
    if (linked < links.length * MIN_LINK || home * 2 < links.length) return 0;
    return linked / (measureText(text).size || 1);
  }

  private leadsHome(link: Element): boolean {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) return false;
    const site = linkedSite(link);
    return site === '' || site === this.own;
  }
}

const LONGEST_NAME = 30;

/** “teaser__author” in an article's own head: links to people, not to stories. */
const holdsNames = (element: Element): boolean =>
  [...element.getElementsByTagName('a')].every(
    ({ textContent }) => textContent!.trim().length <= LONGEST_NAME,
  );

function lengthOf(elements: Iterable<Element>): number {
  let length = 0;
  for (const { textContent } of elements) length += textContent?.length ?? 0;
  return length;
}

/** Through the hosts of shadow trees, too. */
function isInArticle(element: Element): boolean {
  if (element.closest('article,main')) return true;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host !== undefined && isInArticle(host);
}
