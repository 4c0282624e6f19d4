// The element that shows the article's title: the anchor for where the article begins.

import { SHOW_ELEMENT } from '../../dom-numbers';
import { hidesByStyle } from '../../text/read-style';
import { metaOf, titleOf } from '../metadata/page-head';
import { HEADINGS } from '../rules/elements';
import { isNamed } from '../rules/find-names';
import type { WorkingCopy } from '../snapshot/working-copy';
import { ownText } from './own-text';

const withoutSpace = (text: string) => text.replace(/[\s\u3000]+/g, '').toLowerCase();
/** Of tags and teasers. */
const SMALL: ReadonlySet<string> = new Set(['h3', 'h4', 'h5']);
const HEADING_TAGS = ['h1', 'h2', 'h3', 'h4', 'h5'];
/** Asked only when no heading says the title: attribute selectors look at every element. */
const TITLE_NAMES = ['[class*="title" i],[id*="title" i],[class*="headline" i]'];
const MAX_TITLE = 300;
const MAX_CANDIDATES = 400;

function titlesOf(copy: WorkingCopy): string[] {
  const page = copy.document;
  const titles = [metaOf(page, ['og:title', 'twitter:title']), titleOf(page)];
  return titles
    .map((title) => withoutSpace(title.slice(0, MAX_TITLE)))
    .filter((title) => title.length > 3);
}

/**
 * The heading whose words come closest to the document's title; else the only h1; null when there is none. No small heading where the
 * page's h1 was read as the title, and the text follows it.
 */
export function findHeadlineElement(copy: WorkingCopy, shown: Element | null): Element | null {
  const titles = titlesOf(copy);
  const headings = findRated(copy, HEADING_TAGS, titles);
  const sure = (headings[0]?.rating ?? 0) >= SURE_RATING;
  const rated = sure ? headings : [...headings, ...findRated(copy, TITLE_NAMES, titles)];
  rated.sort((a, b) => b.rating - a.rating);
  // A sticky bar may repeat the title with nothing after it.
  const best = rated.slice(0, MAX_TRIED).find(({ element }) => findOpening(copy, element));
  const found = (best ?? rated[0])?.element ?? onlyHeadingOne(copy.document);
  const isBetter = shown?.localName === 'h1' && SMALL.has(found?.localName ?? '');
  return isBetter && findOpening(copy, shown) ? shown : found;
}

interface Rated {
  element: Element;
  rating: number;
}

/** One kind after the other: browsers find elements of one tag at once. */
function findRated(
  copy: WorkingCopy,
  kinds: readonly string[],
  titles: readonly string[],
): Rated[] {
  const { body } = copy.document;
  const found = kinds.flatMap((kind) => [...body.querySelectorAll(kind)]);
  return found
    .slice(0, MAX_CANDIDATES)
    .map((element) => ({ element, rating: rate(copy, element, titles) }))
    .filter(({ rating }) => rating > MIN_RATING)
    .sort((a, b) => b.rating - a.rating);
}

/** A heading that says most of the title. */
const SURE_RATING = 0.8;
const MIN_RATING = 0.25;
const MAX_TRIED = 4;
const TAG_BONUS: Readonly<Record<string, number>> = {
  h1: 0.3,
  h2: 0.15,
  h3: 0.1,
  h4: 0.05,
  h5: 0.05,
};

/** 0 for other words; else how much of the longer of the two the shorter one is, plus what the tag is worth. */
function rate(copy: WorkingCopy, element: Element, titles: readonly string[]): number {
  const size = copy.about(element)?.size ?? 0;
  if (size < 4 || size > 2 * MAX_TITLE) return 0;
  const text = withoutSpace(element.textContent ?? '');
  if (text.length < 4) return 0;
  const close = titles.filter((title) => title.includes(text) || text.includes(title));
  const shares = close.map(
    (t) => Math.min(t.length, text.length) / Math.max(t.length, text.length),
  );
  return shares.length ? Math.max(...shares) + (TAG_BONUS[element.localName] ?? 0) : 0;
}

function onlyHeadingOne(page: Document): Element | null {
  const headings = page.getElementsByTagName('h1');
  return headings.length === 1 ? (headings[0] as Element) : null;
}

const OPENING_SIZE = 60;

/** The first paragraph in reading order after the headline: prose, not links. */
export function findOpening(copy: WorkingCopy, headline: Element): Element | null {
  const walker = copy.document.createTreeWalker(copy.document.body, SHOW_ELEMENT);
  walker.currentNode = headline;
  for (let at = walker.nextNode() as Element | null; at; at = walker.nextNode() as Element | null) {
    const measure = HEADINGS.has(at.localName) ? null : ownText(copy, at);
    if (!measure || measure.prose < OPENING_SIZE || measure.linkSize > measure.size * 0.3) continue;
    if (!isHidden(at) && !isNamed('caption', at)) return at;
  }
  return null;
}

function isHidden(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || hidesByStyle(at.getAttribute('style'))) return true;
  }
  return false;
}
