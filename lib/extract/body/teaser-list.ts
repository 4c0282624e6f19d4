// Rows of other stories: each a linked headline, with an excerpt of whole sentences or without. Known by their template, not by their name.

import { says } from '../../language/says';
import { HAN } from '../../text/scripts';
import { HEADINGS } from '../rules/elements';
import { leadsWithin } from '../snapshot/own-sites';
import type { WorkingCopy } from '../snapshot/working-copy';
import { isSameTemplate } from './same-template';

const FEWEST = 3;
/** Headline, excerpt, author and hour of one story; in units of `Measure.size`. */
const MAX_TEASER = 700;
const MIN_TITLE = 12;
const MIN_HAN_TITLE = 6;
/** Characters that may stand before the headline: a section, an hour. */
const MAX_BEFORE = 60;
/** How much of the list its rows are; the rest is its heading. */
const SHARE = 0.7;
const MAX_WRAPPERS = 3;
/** More links than this are no one story's. */
export const MAX_LINKS = 20;

/** Whether an element is a list of teasers and nothing else; `boxed` asks that each stand in a box of several lines. */
export function isTeaserList(
  copy: WorkingCopy,
  list: Element,
  { boxed }: { boxed: boolean },
): boolean {
  const rows = rowsOf(copy, list);
  if (rows.length < FEWEST) return false;
  const [first] = rows;
  const teasers = rows.filter(
    (row) =>
      isAlike(first as Element, row) &&
      isTeaser(copy, row) &&
      (!boxed || copy.about(row)?.hasBlock === true),
  );
  if (teasers.length < FEWEST) return false;
  const size = teasers.reduce((sum, row) => sum + (copy.about(row)?.size ?? 0), 0);
  return size >= (copy.about(list)?.size ?? 0) * SHARE;
}

/** The children that hold something, headings apart; where one box holds all of them, its children. */
function rowsOf(copy: WorkingCopy, list: Element): Element[] {
  let rows: Element[] = [list];
  for (let i = 0; i <= MAX_WRAPPERS && rows.length === 1; i++)
    rows = [...(rows[0] as Element).children].filter(
      (child) => !HEADINGS.has(child.localName) && (copy.about(child)?.size ?? 0) > 0,
    );
  return rows;
}

const CLOCK = /^\s?\d{1,2}[:：]\d{2}(?!\d)/;

const MAX_HEAD = 24;

/** What a feed of flashes is headed; a report told minute by minute is headed otherwise. */
const ROUND_THE_CLOCK = ['7x24', '7×24', '7*24'];

function isFeedHead(text: string): boolean {
  if (says('feed').test(text)) return true;
  const bare = text.replaceAll(' ', '');
  return ROUND_THE_CLOCK.some((sign) => bare.includes(sign));
}

/** Newest flashes beside the one that is read: headed so, and each row begins with its time of day. */
export function isFeed(copy: WorkingCopy, list: Element): boolean {
  const head = list.firstElementChild;
  const size = (head && copy.about(head)?.size) ?? 0;
  if (!head || size === 0 || size > MAX_HEAD || !isFeedHead(head.textContent ?? '')) return false;
  const rows = rowsOf(copy, list);
  const [first] = rows;
  if (!first || rows.length < FEWEST || !isTimed(copy, first)) return false;
  return rows.every((row) => isAlike(first, row) && isTimed(copy, row));
}

const isTimed = (copy: WorkingCopy, row: Element) =>
  (copy.about(row)?.size ?? 0) <= MAX_TEASER && CLOCK.test((row.textContent ?? '').trimStart());

const isAlike = (a: Element, b: Element) =>
  a.className === b.className ? a.localName === b.localName : isSameTemplate(a, b);

function isTeaser(copy: WorkingCopy, row: Element): boolean {
  const measure = copy.about(row);
  if (!measure || measure.links === 0 || measure.links > MAX_LINKS || measure.size > MAX_TEASER)
    return false;
  const title = [...row.getElementsByTagName('a')].find(isTitle);
  if (!title || !leadsWithin(title, copy.ownSites)) return false;
  const words = (title.textContent ?? '').trim();
  return (row.textContent ?? '').trim().indexOf(words) <= MAX_BEFORE;
}

/** A link with the words of a headline. */
export function isTitle(link: Element): boolean {
  const words = (link.textContent ?? '').trim();
  return words.length >= (HAN.test(words) ? MIN_HAN_TITLE : MIN_TITLE);
}
