// Tells menus, teaser lists and comments on the live page, before they are copied: they are most of a portal's elements and none of
// its article. Only what is sure without knowing the article; the rest is judged on the copy.
import type { RemovalKind } from '../../article';
import { isThreadAddress } from '../page-kind/is-thread';
import { NAME_RULES, type NameRule, toName } from '../rules/clutter';
import { attributeOf } from './dom-access';
import { measureText } from './measure';
import { linkedSite, siteOf } from './own-sites';

const LISTS = new Set(['ul', 'ol', 'nav', 'menu']);
const BOXES = new Set(['div', 'section', 'aside', 'ul', 'ol', 'article', 'table']);
const FRAMES = new Set(['header', 'footer']);
const MIN_LINKS = 6;
const MAX_LINKS = 400;
/** Nearly all of a menu's text is links. */
const MENU_DENSITY = 0.9;
/** What is named a teaser list is one when this much of it is links. */
const TEASER_DENSITY = 0.5;
/** Links of less text than this are page numbers or icons; in units of `Measure.size`. */
const MIN_LINK = 4;
const COMMENTS = '[class*="comment" i],[id*="comment" i]';
/** No part that holds this much of the page's paragraphs goes unread. */
const MAX_SHARE = 0.3;
const MAX_TEXT = 50_000;
const NOT_MENU = /pagin|pager|page-?num|crumb|next|prev|\btoc/i;
const SAYS_PAGER = /下一[页頁]|上一[页頁]|余下全文|\bnext\b/i;
/** A quick look before the rules themselves. */
const EARLY_WORDS =
  /comment|relat|recommend|recirc|outbrain|taboola|disqus|livefyre|promo|teaser|card|latest|popular|trending|hot|rank|tuijian|gentie|next|more/i;
const EARLY_KINDS = new Set<RemovalKind>(['comments', 'related', 'hot-list']);

export interface EarlyClutter {
  kind: RemovalKind;
  reason: string;
  /** Only links: of those that stand outside of the body nobody wants the markup back. */
  isMenu: boolean;
}

export class EarlyClutterFinder {
  private readonly names = new Map<string, NameRule | null>();
  private readonly own: string;
  private paragraphs = -1;
  private thread: boolean | null = null;

  constructor(
    private readonly page: Document,
    private readonly url: string,
  ) {
    this.own = siteOf(/^https?:\/\/([^/?#:]{1,253})/i.exec(url)?.[1] ?? '');
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
        : !isThreadAddress(this.url) && this.linkShare(element) >= TEASER_DENSITY;
    if (!isOut) return null;
    return rule
      ? { kind: rule.kind, reason: `named ${rule.kind}`, isMenu: false }
      : { kind: 'related', reason: 'landmark aside', isMenu: false };
  }

  /** The site's own header or footer, not an article's: no headline, no date, few words. */
  private isFrame(element: Element): boolean {
    if (element.closest('article,main') || element.querySelector('h1,time,article,main'))
      return false;
    return this.isSmallPart(element);
  }

  private ruleFor(element: Element): NameRule | null {
    const className = attributeOf(element, 'class') ?? '';
    const id = attributeOf(element, 'id') ?? '';
    if (!className && !id) return null;
    if (!EARLY_WORDS.test(className.slice(0, 500)) && !EARLY_WORDS.test(id)) return null;
    const key = `${className} ${id}`;
    let rule = this.names.get(key);
    if (rule === undefined) {
      const name = toName(className, id);
      rule =
        NAME_RULES.find(
          (r) => EARLY_KINDS.has(r.kind) && r.when !== 'small' && r.pattern.test(name),
        ) ?? null;
      this.names.set(key, rule);
    }
    return rule;
  }

  /** What is named comments is posts: the address says so, or they are most of what there is to read. */
  private isThread(): boolean {
    this.thread ??= isThreadAddress(this.url) || this.countComments() > this.paragraphText() / 2;
    return this.thread;
  }

  private countComments(): number {
    let written = 0;
    let last: Element | null = null;
    for (const element of querySelectorAll.call(this.page, COMMENTS)) {
      if (last?.contains(element)) continue;
      last = element;
      written += textOfParagraphs(element);
    }
    return written;
  }

  /** Holds no headline and few of the page's paragraphs; never true where paragraphs are no measure. */
  private isSmallPart(element: Element): boolean {
    if (element.getElementsByTagName('h1').length) return false;
    const all = this.paragraphText();
    return all > 500 && textOfParagraphs(element) <= all * MAX_SHARE;
  }

  private paragraphText(): number {
    if (this.paragraphs < 0) this.paragraphs = textOfParagraphs(this.page);
    return this.paragraphs;
  }

  /** Pagers, breadcrumbs and tables of contents are lists of links that tell something. */
  private isMenu(element: Element): boolean {
    const links = element.getElementsByTagName('a');
    if (links.length < MIN_LINKS) return false;
    const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
    if (NOT_MENU.test(names.slice(0, 500))) return false;
    const text = element.textContent ?? '';
    return this.linkShare(element, text) >= MENU_DENSITY && !SAYS_PAGER.test(text);
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
    const href = attributeOf(link, 'href') ?? '';
    if (href.startsWith('#')) return false;
    const site = linkedSite(link);
    return site === '' || site === this.own;
  }
}

const { getElementsByTagName, querySelectorAll } = Document.prototype;

function textOfParagraphs(root: Element | Document): number {
  const found =
    root.nodeType === 9
      ? getElementsByTagName.call(root as Document, 'p')
      : (root as Element).getElementsByTagName('p');
  let length = 0;
  for (const paragraph of found) length += paragraph.textContent?.length ?? 0;
  return length;
}
