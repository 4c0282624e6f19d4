// The pages of one article, from its pager: links whose words are page numbers or “next” and whose addresses are of one series.
// A “next” that leads to another article is not one of them.
import type { Pages } from '../../article';
import { says } from '../../language/says';
import { baseOf } from '../metadata/page-head';
import { addressOfPage, MAX_PAGES, numberInSeries } from './page-series';
import { readPageNumber, readPagerTotal } from './pager-grammar';

const ARROWS = '>›»→';
const isArrow = (text: string) =>
  text.length <= 2 && text !== '' && [...text].every((sign) => ARROWS.includes(sign));
/** Never followed, whatever the words: addresses that do something instead of showing a page. */
const ACTION =
  /log-?(?:out|off|in)|sign-?(?:out|in|up)|delete|remove|buy|cart|checkout|\bpay|order|subscribe/i;

export const isAction = (address: string): boolean =>
  ACTION.test(address) || says('action').search(address) >= 0;

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

/** A pager of more is none. */
const MOST_CANDIDATES = 500;

/** Links worded like a pager's; few on any page, so that only they are looked at closely. */
function collectCandidates(copy: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const element of copy.querySelectorAll(PAGER_LINKS)) {
    if (found.length >= MOST_CANDIDATES) break;
    const kind = kindOf(element);
    if (kind && !element.closest(ELSEWHERE)) found.push({ element, ...kind });
  }
  return found;
}

function readLinks(candidates: readonly Candidate[], url: string, base: string): PagerLink[] {
  const found: PagerLink[] = [];
  for (const { element, kind, number } of candidates) {
    const href = element.getAttribute('href') ?? element.getAttribute('value') ?? '';
    const address = isAction(href) ? '' : resolve(href, base);
    const place = address && numberInSeries(address, url);
    if (!address || !place || place.number === place.current) continue;
    if (kind === 'number' && number !== place.number) continue;
    if (kind === 'next' && place.number !== place.current + 1) continue;
    found.push({ kind, href: address, element, ...place });
  }
  return found;
}

function kindOf(element: Element): { kind: PagerLink['kind']; number: number } | null {
  const { localName } = element;
  const rel = element.getAttribute('rel')?.toLowerCase();
  if (localName === 'link' || rel?.split(' ').includes('next')) return { kind: 'next', number: 0 };
  if (element.childElementCount > 2) return null;
  const text = (element.textContent ?? '').trim();
  if (text === '' || text.length > (localName === 'option' ? 60 : 24)) return null;
  const number = readPageNumber(text);
  if (number > 0) return { kind: 'number', number };
  if (isArrow(text) || says('nextPage').test(text)) return { kind: 'next', number: 0 };
  return says('previousPage').test(text) ? { kind: 'previous', number: 0 } : null;
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
  for (const link of links) {
    const group = groups.get(link.series);
    if (group) group.push(link);
    else groups.set(link.series, [link]);
  }
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
