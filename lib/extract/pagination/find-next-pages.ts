// The pages of one article, from its pager: links whose words are page numbers or “next” and whose addresses are of one series.
// A “next” that leads to another article is not one of them.
import type { Pages } from '../../article';
import { baseOf } from '../metadata/page-head';
import { addressOfPage, numberInSeries } from './page-series';

/** Pages fetched and joined at most. */
export const MAX_PAGES = 20;

const NUMBER =
  /^[【[(（<«\s]{0,3}(?:第|page|seite|página|pagina|p\.?)?\s{0,2}(\d{1,3})\s?(?:页|頁|ページ)?(?:[】\])）>»\s]{0,3}$|[:：.、]\s?\S|\s\S)/i;
const NEXT =
  /^[【[(（\s]*(?:下一?[页頁]|下一张|后一?页|後一頁|余下全文|剩余全文|阅读余下全文|閱讀全文|阅读全文|查看全文|全文阅读|展开全文|next(?: page)?|nächste(?: seite)?|weiter|page suivante|suivante?|(?:página )?siguiente|próxima(?: página)?|次へ|次のページ|다음|далее|следующая)[】\])）\s]*[>›»→]*$/i;
const PREVIOUS =
  /^[【[(（\s<‹«←]*(?:上一?[页頁]|前一?页|previous(?: page)?|prev|zurück|précédente?|anterior|前へ|이전)[】\])）\s]*$/i;
const ARROW = /^[>›»→]{1,2}$/;
/** Never followed, whatever the words: they do something instead of showing a page. */
export const ACTION =
  /log-?(?:out|off|in)|sign-?(?:out|in|up)|delete|remove|buy|cart|checkout|\bpay|order|subscribe|退出|注销|登录|删除|购买|支付|订阅/i;
const ELSEWHERE =
  '[class*="comment" i],[id*="comment" i],[class*="reply" i],[id*="reply" i],[class*="review" i]';

interface PagerLink {
  kind: 'number' | 'next' | 'previous';
  href: string;
  number: number;
  current: number;
  series: string;
  element: Element;
}

/** Pages of the article on this page; a single page gives total 1 and no next. `next` may hold less than `total` says. */
export function findNextPages(copy: Document, url: string): Pages {
  const candidates = collectCandidates(copy);
  const group = bestGroup(readLinks(candidates, url, baseOf(copy, url)));
  const pager = readPagerTotal(group.length > 0 ? pagerText(group) : loosePagerText(candidates));
  if (group[0] === undefined) return { ...pager, next: [], joined: 1 };
  const current = group[0].current;
  const total = Math.max(pager.total, current, ...group.map((link) => link.number));
  return { current, total, next: listAddresses(group, { current, total, url }), joined: 1 };
}

interface Candidate {
  element: Element;
  kind: PagerLink['kind'];
  /** The page number its words say; 0 for “next”. */
  number: number;
}

const PAGER_LINKS = 'a[href],link[rel~="next" i][href],option[value]';

/** Links worded like a pager's; few on any page, so that only they are looked at closely. */
function collectCandidates(copy: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const element of copy.querySelectorAll(PAGER_LINKS)) {
    const kind = kindOf(element);
    if (kind && !element.closest(ELSEWHERE)) found.push({ element, ...kind });
  }
  return found;
}

function readLinks(candidates: readonly Candidate[], url: string, base: string): PagerLink[] {
  const found: PagerLink[] = [];
  for (const { element, kind, number } of candidates) {
    const href = element.getAttribute('href') ?? element.getAttribute('value') ?? '';
    const address = ACTION.test(href) ? '' : resolve(href, base);
    const place = address && numberInSeries(address, url);
    if (!address || !place || place.number === place.current) continue;
    if (kind === 'number' && number !== place.number) continue;
    if (kind === 'next' && place.number !== place.current + 1) continue;
    found.push({ kind, href: address, element, ...place });
  }
  return found;
}

function kindOf(element: Element): { kind: PagerLink['kind']; number: number } | null {
  if (element.localName === 'link' || /\bnext\b/i.test(element.getAttribute('rel') ?? ''))
    return { kind: 'next', number: 0 };
  if (element.childElementCount > 2) return null;
  const text = (element.textContent ?? '').trim();
  if (text === '' || text.length > (element.localName === 'option' ? 60 : 24)) return null;
  const number = NUMBER.exec(text);
  if (number) return { kind: 'number', number: Number(number[1]) };
  if (NEXT.test(text) || ARROW.test(text)) return { kind: 'next', number: 0 };
  return PREVIOUS.test(text) ? { kind: 'previous', number: 0 } : null;
}

function resolve(href: string, base: string): string {
  try {
    const url = new URL(href, base);
    url.hash = '';
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : '';
  } catch {
    return '';
  }
}

/** The series most links belong to; a lone “next” counts only where page 2 follows page 1, a lone number not at all. */
function bestGroup(links: readonly PagerLink[]): PagerLink[] {
  const groups = new Map<string, PagerLink[]>();
  for (const link of links) groups.set(link.series, [...(groups.get(link.series) ?? []), link]);
  const sound = [...groups.values()].filter(isSound);
  return sound.reduce<PagerLink[]>(
    (best, group) => (group.length > best.length ? group : best),
    [],
  );
}

const LAST_PLAUSIBLE = 60;

function isSound(group: readonly PagerLink[]): boolean {
  const current = group[0]!.current;
  const pages = new Set(group.map((link) => link.number));
  if (current > LAST_PLAUSIBLE) return false;
  if (group.some((link) => link.kind === 'next') && current === 1) return true;
  if (current > 1 && !pages.has(current - 1)) return false;
  return (
    pages.size > 1 || (pages.has(2) && current === 1 && /(?:^|\D)1(?:\D|$)/.test(pagerText(group)))
  );
}

function pagerText(group: readonly PagerLink[]): string {
  const element = group.find((link) => link.element.localName === 'a')?.element;
  for (
    let box = element?.parentElement ?? null, i = 0;
    box && i < 3;
    box = box.parentElement, i++
  ) {
    const text = (box.textContent ?? '').trim();
    if (text.length > 2 && text.length < 300 && text !== element?.textContent?.trim()) return text;
  }
  return '';
}

const TOTALS = [
  /共\s?(\d{1,3})\s?[页頁]/,
  /(?:^|\D)\d{1,3}\s?\/\s?(\d{1,3})(?:\D|$)/,
  /\bof\s(\d{1,3})\b/i,
];

/** “共5页”, “1/2” in the pager's own words. */
function readPagerTotal(text: string): { current: number; total: number } {
  for (const pattern of TOTALS) {
    const total = Number(pattern.exec(text)?.[1] ?? 0);
    if (total < 2 || total > 200) continue;
    const current = Number(
      /(\d{1,3})\s?\//.exec(text)?.[1] ?? /第\s?(\d{1,3})\s?[页頁]/.exec(text)?.[1] ?? 1,
    );
    return { current: current >= 1 && current <= total ? current : 1, total };
  }
  return { current: 1, total: 1 };
}

const SHORT_PAGER = 60;

/** A pager whose links lead to another address, or nowhere: it cannot be followed, but it tells how many pages there are. */
function loosePagerText(candidates: readonly Candidate[]): string {
  for (const { element, kind } of candidates) {
    if (kind !== 'next' || element.localName !== 'a') continue;
    const text = (element.parentElement?.textContent ?? '').trim();
    if (text.length < SHORT_PAGER) return text;
  }
  return '';
}

/** Addresses of every page but this one, in order; those between two known ones are made by their pattern. */
function listAddresses(
  group: readonly PagerLink[],
  at: { current: number; total: number; url: string },
): string[] {
  const known = new Map(group.map((link) => [link.number, link.href]));
  const model = group.find((link) => link.number > 1);
  const addresses: string[] = [];
  for (let number = 1; number <= at.total && addresses.length < MAX_PAGES - 1; number++) {
    if (number === at.current) continue;
    const address =
      known.get(number) ??
      (model && number > 1 ? addressOfPage(model.href, model.number, number) : '');
    if (address) addresses.push(address);
  }
  return addresses;
}
