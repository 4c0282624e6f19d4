// Who wrote a post and when, read from what stands beside it.

import type { impliedOffset, readMachineDate, toIso, When } from '../../dates/build-time';
import type { findShownDates } from '../../dates/find-shown-dates';
import { SHOW_TEXT } from '../../dom-numbers';
import { anyPart } from '../../text/any-part';
import { cleanText } from '../../text/clean-text';
import type { WorkingCopy } from '../snapshot/working-copy';

export interface PostHead {
  author: string;
  /** ISO 8601, to the precision shown; '' when no time was found. */
  time: string;
  /** As the page shows it. */
  shownTime: string;
}

/** How dates are read, by whoever knows the words of the page's language. */
export interface DateReaders {
  findShownDates: typeof findShownDates;
  readMachineDate: typeof readMachineDate;
  toIso: typeof toIso;
  impliedOffset: typeof impliedOffset;
}

/** The page that posts are read from. */
export interface ThreadPage {
  copy: WorkingCopy;
  dates: DateReaders;
}

/** Where a name stands, the surest places first. */
const AUTHORS = [
  '[itemprop~="author"],[itemprop~="author"] a,[itemprop~="author"] [itemprop~="name"],[rel~="author"]',
  'a[href*="user" i],a[href*="member" i],a[href*="profile" i],a[href*="uid=" i],a[href*="uid-" i],a[href*="/u/"],a[href*="people/"],[class*="username" i]',
  '[class*="author" i],[class*="user" i],[class*="poster" i],[class*="creator" i],[class*="nick" i]',
  'strong,b,h3,h4',
];
/** What is called after its writer and is not his name. */
const isNoName = anyPart('title|rank|stat|group|level|badge|count|avatar');
const TIMES = [
  '[itemprop~="datePublished"],[itemprop~="dateCreated"]',
  'time,[datetime],[title*="20"]',
];
/** A single letter of an alphabet stands for a picture. */
const NAME = /\p{L}[\p{L}\p{N}_.-]|\p{Script=Han}/u;
const MAX_NAME = 60;
const MAX_LOOKED_AT = 40;
const MAX_HEAD = 1500;

/** `place` holds the post and nothing of another; what stands right before it may be its head. */
export function readPostHead(thread: ThreadPage, body: Element, place: Element): PostHead {
  const parts = [place, place.previousElementSibling].filter((part) => part !== null);
  for (const part of parts) {
    const author = findAuthor(thread, part, body);
    const time = author ? findTime(thread, part, body) : null;
    if (author && time) return { author, ...time };
  }
  const author = findAuthor(thread, place, body);
  return { author, ...(findTime(thread, place, body) ?? { time: '', shownTime: '' }) };
}

const beside = (place: Element, body: Element, selector: string) =>
  [...place.querySelectorAll(selector)]
    .slice(0, MAX_LOOKED_AT)
    .filter((element) => !body.contains(element) && !element.contains(body));

function findAuthor(thread: ThreadPage, place: Element, body: Element): string {
  for (const selector of AUTHORS) {
    const names = beside(place, body, selector).filter((element) => isName(thread, element));
    // The box around a name may hold its rank as well.
    const found = names.find((name) => !names.some((o) => o !== name && name.contains(o)));
    if (found) return cleanText(found.textContent, MAX_NAME);
  }
  return '';
}

function isName({ copy, dates }: ThreadPage, element: Element): boolean {
  if (copy.about(element)?.hasBlock || isNoName(element.className)) return false;
  const name = cleanText(element.textContent, MAX_NAME + 1);
  return name.length <= MAX_NAME && NAME.test(name) && dates.findShownDates(name).length === 0;
}

interface Stamp extends When {
  shown: string;
}

function findTime({ copy, dates }: ThreadPage, place: Element, body: Element) {
  const offset = dates.impliedOffset(copy.document.documentElement.lang, copy.url);
  const stamp = readStamp(dates, place, body);
  if (!stamp) return null;
  const time = dates.toIso(stamp, offset);
  return { time, shownTime: stamp.shown || time.slice(0, 16).replace('T', ' ') };
}

/** A machine's time, or the first that has a clock: the day somebody joined has none. */
function readStamp(dates: DateReaders, place: Element, body: Element): Stamp | null {
  for (const selector of TIMES) {
    const stamps = beside(place, body, selector).flatMap((element) => stampOf(dates, element));
    const stamp = stamps.find(({ time }) => time !== '') ?? stamps[0];
    if (stamp) return stamp;
  }
  const text = textBeside(place, body);
  const shown = dates.findShownDates(text);
  const date = shown.find(({ time }) => time !== '') ?? shown[0];
  return date ? { ...date, shown: cleanText(text.slice(date.start, date.end), MAX_NAME) } : null;
}

const STAMPS = ['datetime', 'content', 'title'];

function stampOf(dates: DateReaders, element: Element): Stamp[] {
  const shown = cleanText(element.textContent, MAX_NAME);
  for (const name of STAMPS) {
    const when = dates.readMachineDate(element.getAttribute(name) ?? '');
    if (when) return [{ ...when, shown: dates.findShownDates(shown).length > 0 ? shown : '' }];
  }
  return [];
}

/** The text of a post's place without what was written. */
function textBeside(place: Element, body: Element): string {
  const texts: string[] = [];
  const walker = place.ownerDocument.createTreeWalker(place, SHOW_TEXT);
  let size = 0;
  for (let node = walker.nextNode(); node && size < MAX_HEAD; node = walker.nextNode()) {
    if (body.contains(node)) continue;
    texts.push((node as Text).data);
    size += (node as Text).data.length;
  }
  return texts.join('\n');
}
