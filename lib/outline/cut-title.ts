// Finds the heading sentence in a line that may run on: to the first full stop, before a colon, or its first clause.
import { HAN } from '../text/scripts';
import { maskQuotations } from './mask';

const SENTENCE_END = /[。！？!?]|(?<!\.)\.(?=\s+\p{Lu}|\s?$)/u;
const COLON = /[：:](?!\d|\/\/)/;
const CLAUSE_END = /[，；：,;:]/g;
const FINAL = /[\s。；;，,、：:]/;
const LONGEST = 40;
const LONGEST_LABEL = 24;
const SHORTEST_AFTER_LABEL = 6;
const CLAUSE_MIN = 8;
const CLAUSE_MAX = 30;
/** No title is looked for further into a line. */
const REACH = 2000;

export interface Title {
  title: string;
  /** The sentence ran on and only its first clause is given. */
  clipped: boolean;
}

/** `text` is what follows the marker. The title is always a prefix of it. */
export function cutTitle(text: string): Title {
  const { title, clipped } = cut(text.slice(0, REACH));
  return { title: title || cutAtWidth(text.slice(0, REACH).trim()), clipped };
}

/** The end of the sentence, or the colon before points of its own. */
const POINT_END = /[。！？!?；;]|[：:](?=\s?(?:第[一1]|其一|首先|一[是要]|①|[（(][一1][）)]))/;
const CLAUSE_CLOSED = /[，：,:]/;
/** A point no longer than this, its marker included, stands whole. */
const WHOLE_POINT = 24;
const SHORTEST_CLAUSE = 2;

/** Title of a point within a paragraph: all of it where that is short, else its first clause; never part of a clause. */
export function cutPoint(marker: string, text: string): string {
  const masked = maskQuotations(text.slice(0, REACH));
  const end = masked.search(POINT_END);
  const point = end < 0 ? text : text.slice(0, end);
  if (!HAN.test(point)) return cutTitle(point).title;
  if (marker.length + point.trimEnd().length <= WHOLE_POINT) return stripFinal(point);
  const clause = masked.slice(SHORTEST_CLAUSE, point.length).search(CLAUSE_CLOSED);
  if (clause < 0) return cutTitle(point).title;
  return stripFinal(text.slice(0, clause + SHORTEST_CLAUSE));
}

function cut(head: string): Title {
  const masked = maskQuotations(head);
  const end = masked.search(SENTENCE_END);
  if (end < 0) return cutAtColon(head, masked);
  const keep = /[？！?!]/.test(masked[end] ?? '') ? 1 : 0;
  return clip(head.slice(0, end + keep), masked);
}

function cutAtColon(head: string, masked: string): Title {
  const colon = masked.search(COLON);
  const label = colon > 1 && widthOf(head.slice(0, colon)) <= LONGEST_LABEL;
  if (label && head.length - colon - 1 >= SHORTEST_AFTER_LABEL)
    return { title: stripFinal(head.slice(0, colon)), clipped: false };
  return clip(head, masked);
}

/** A sentence of up to `LONGEST` stands; a longer one gives its first clause of a readable length. */
function clip(sentence: string, masked: string): Title {
  const title = stripFinal(sentence);
  if (widthOf(title) <= LONGEST) return { title, clipped: false };
  for (const match of masked.slice(0, sentence.length).matchAll(CLAUSE_END)) {
    const width = widthOf(sentence.slice(0, match.index));
    if (width > CLAUSE_MAX) break;
    if (width >= CLAUSE_MIN)
      return { title: stripFinal(sentence.slice(0, match.index)), clipped: true };
  }
  return { title: cutAtWidth(title), clipped: true };
}

/** No clause ends in time: cut between words, at `LONGEST`. */
function cutAtWidth(title: string): string {
  let end = 0;
  for (let width = 0; end < title.length && width < LONGEST; end++)
    width += title.charCodeAt(end) > 0x10ff ? 1 : 0.5;
  const cut = title.slice(0, end);
  const space = cut.lastIndexOf(' ');
  return stripFinal(space > end / 2 && title[end] !== ' ' ? cut.slice(0, space) : cut).replace(
    /[\ud800-\udbff]$/,
    '',
  );
}

function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x10ff ? 1 : 0.5;
  return width;
}

/** Full stops, commas and colons go; question and exclamation marks are part of the words. */
export function stripFinal(text: string): string {
  let end = text.length;
  while (end > 0 && FINAL.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}
