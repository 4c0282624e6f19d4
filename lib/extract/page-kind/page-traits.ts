// What kind-of-page tests look at, counted once: schema.org types, players, forms, links and teasers.

import { says } from '../../language/says';
import { cleanText } from '../../text/clean-text';
import { HAN } from '../../text/scripts';
import { wordsIn } from '../../text/words';
import { jsonLdOf, titleOf, typesIn } from '../metadata/page-head';
import { collectPageLines, type PageLine } from '../snapshot/collect-page-lines';

export interface PageTraits {
  /** Linked headlines. */
  teasers: number;
  /** schema.org types named in JSON-LD. */
  types: ReadonlySet<string>;
  ogType: string;
  /** Metadata says that the page is an article. */
  isArticle: boolean;
  searchTitle: boolean;
  players: number;
  passwords: number;
  buyButtons: number;
  prices: number;
  /** Fields for a message of several lines. */
  messages: number;
  pictures: number;
  /** `article` elements: one per teaser on a list page. */
  cards: number;
  links: number;
  /** Lines of text on the page. */
  lines: number;
  /** Characters in lines that are links, and in lines that are not. */
  linkedText: number;
  plainText: number;
  /** The words that ask for a login before the text; '' when there are none. */
  loginWords: string;
}

const isArticleType = (type: string) =>
  type.includes('Article') || type.includes('BlogPosting') || type.endsWith('Report');
const MAX_SCRIPT = 200_000;
const PLAYERS =
  'video,audio,iframe[src*="player" i],iframe[src*="youtube.com/embed"],iframe[src*="vimeo" i],embed[type*="flash"],object[type*="flash"],[class*="video-player" i],[class*="prism-player"],[id*="player" i],[class*="jwplayer" i],[class*="videojs" i]';
export function readPageTraits(
  copy: Document,
  lines: readonly PageLine[] = collectPageLines(copy),
): PageTraits {
  const types = readTypes(copy);
  const ogType = cleanText(
    copy.querySelector('meta[property="og:type" i]')?.getAttribute('content'),
    40,
  ).toLowerCase();
  const count = (selector: string) => copy.querySelectorAll(selector).length;
  const linkedText = lines.reduce((sum, line) => sum + line.linked, 0);
  const allText = lines.reduce((sum, line) => sum + line.text.length, 0);
  return {
    teasers: countTeasers(copy),
    types,
    ogType,
    isArticle: ogType === 'article' || [...types].some(isArticleType),
    searchTitle: says('searchTitle').test(titleOf(copy).trim().slice(0, 200)),
    players: count(PLAYERS),
    passwords: count('input[type="password" i]'),
    buyButtons: countBuyButtons(copy),
    prices: count('[itemprop="price"],[class*="price" i]'),
    messages: count('textarea'),
    pictures: count('img'),
    cards: count('article'),
    links: count('a[href]'),
    lines: lines.length,
    linkedText,
    plainText: allText - linkedText,
    loginWords: says('login').findIn(openingsOf(lines)),
  };
}

const MOST_LINES = 400;
const LONGEST_OPENING = 60;

/** How the first lines begin, each a sentence of its own. */
const openingsOf = (lines: readonly PageLine[]): string =>
  lines
    .slice(0, MOST_LINES)
    .map((line) => line.text.slice(0, LONGEST_OPENING))
    .join('。');

/** All `@type` names, wherever they stand. */
const readTypes = (copy: Document): Set<string> =>
  new Set(jsonLdOf(copy).flatMap((text) => typesIn(text.slice(0, MAX_SCRIPT))));

const MAX_BUTTONS = 400;

function countBuyButtons(copy: Document): number {
  return [...copy.querySelectorAll('button,a,input[type="submit"],[role="button"]')]
    .slice(0, MAX_BUTTONS)
    .filter((element) =>
      says('buy').test(
        (element.textContent || element.getAttribute('value') || '').trim().slice(0, 40),
      ),
    ).length;
}

const HEADLINE_LINKS =
  'h1 a[href],h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4,li a[href],dt a[href],td a[href],article a[href],a[href][aria-label]';
const SHORTEST_HEADLINE = 8;

const MAX_COUNTED = 300;

/** Linked headlines: links with a sentence for words. */
function countTeasers(copy: Document): number {
  let teasers = 0;
  for (const element of copy.querySelectorAll(HEADLINE_LINKS)) {
    if (teasers >= MAX_COUNTED) break;
    const text = (element.textContent || element.getAttribute('aria-label') || '').trim();
    const long = HAN.test(text) ? text.length >= SHORTEST_HEADLINE : wordsIn(text).length >= 5;
    if (long && text.length < 200) teasers++;
  }
  return teasers;
}
