// Article facts marked in the visible text itself: schema.org itemprop, rel=author, hentry classes, <time datetime>.

import { withoutBy } from '../../names/latin-names';
import { splitNames } from '../../names/split-names';
import { BYLINE_CAP, cleanText } from '../../text/clean-text';
import { wordsIn } from '../../text/words';
import { type Facts, noFacts } from './facts';

const MARKED = '[itemprop],[rel~="author"],time[pubdate]';
const OURS = new Set('headline datePublished dateModified author publisher'.split(' '));
const MAX_MARKED = 400;

/** Facts from microdata; of repeated marks the first counts, but every author does. */
export function readMicrodata(copy: Document): Facts {
  const facts = noFacts('microdata');
  let left = MAX_MARKED;
  for (const element of copy.querySelectorAll(MARKED)) {
    if (left-- === 0) break;
    const marks = element.getAttribute('itemprop');
    if (marks !== null && !wordsIn(marks).some((mark) => OURS.has(mark))) continue;
    if (element.localName !== 'meta' && isElsewhere(element)) continue;
    readMark(facts, element);
  }
  readEntry(facts, copy);
  return facts;
}

/** In a sidebar, a caption or a comment; an <address> in it still says whom to ask about the article (HTML, 4.3.10). */
function isElsewhere(element: Element): boolean {
  const place = element.closest('aside,footer,nav,figure,figcaption,[itemprop~="comment"]');
  return place !== null && !element.closest('address');
}

/** hAtom and h-entry, and the first <time> of the article that holds the headline. */
function readEntry(facts: Facts, copy: Document): void {
  const [entry] = [...named(copy, 'hentry'), ...named(copy, 'h-entry')];
  const stated = [...named(entry ?? copy, 'published'), ...named(entry ?? copy, 'dt-published')];
  const time = stated.find(isDated) ?? timeOf(copy);
  facts.published ||= time ? dateOf(time) : '';
  if (facts.authors.length > 0) return;
  const author = entry?.querySelector('.author .fn,.post-author .fn,.p-author .p-name');
  if (author) facts.authors.push(textIn(author));
}

/** By class name: a selector asks every element of the page. */
const named = (root: Document | Element, name: string) => root.getElementsByClassName(name);
const isDated = (element: Element) =>
  element.hasAttribute('title') ||
  element.hasAttribute('datetime') ||
  element.classList.contains('dt-published');

function timeOf(copy: Document): Element | null {
  const headlines = [...copy.getElementsByTagName('h1')];
  const article = headlines.find((headline) => headline.closest('article'))?.closest('article');
  const time = article?.querySelector('time[datetime]');
  return time && time.closest('article') === article ? time : null;
}

function readMark(facts: Facts, element: Element): void {
  const marks = wordsIn(
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`,
  );
  if (marks.includes('headline')) facts.title ||= textIn(element);
  if (marks.includes('datePublished') || element.hasAttribute('pubdate'))
    facts.published ||= dateOf(element);
  if (marks.includes('dateModified')) facts.modified ||= dateOf(element);
  if (marks.includes('publisher')) facts.site ||= nameOf(element);
  if (marks.includes('author')) {
    const name = signedBy(element, nameOf(element));
    if (name !== '' && !facts.authors.includes(name)) facts.authors.push(name);
  }
}

/** “By Jane Doe and Jo Roe”, of whom one has a link: both. */
function signedBy({ parentElement }: Element, name: string): string {
  const line = (parentElement?.textContent ?? '').trim();
  if (name === '' || line.length > BYLINE_CAP) return name;
  const all = withoutBy(cleanText(line, BYLINE_CAP));
  const { names, sure } = splitNames(all);
  return sure && all.length < line.length && names.length > 1 && names.includes(name) ? all : name;
}

function textIn(element: Element): string {
  return cleanText(element.getAttribute('content') ?? element.textContent ?? '', BYLINE_CAP);
}

function dateOf(element: Element): string {
  return cleanText(
    element.getAttribute('datetime') ??
      element.getAttribute('title') ??
      element.getAttribute('content') ??
      element.textContent ??
      '',
    60,
  );
}

function nameOf(element: Element): string {
  const inner = element.querySelector('[itemprop~="name"]');
  return textIn(inner ?? element);
}
