// What a block says, twice: in the page's own characters, where quotes count and find again; and as people read it, where they differ.
import type { Shown } from '../../article';
import { ELEMENT_NODE, TEXT_NODE } from '../../dom-numbers';
import { type Shift, shiftText } from '../../text/raised';
import { formulaWords } from './formula-words';
import { IN_SENTENCE } from './line-parts';
import { BASE, BASE_LENGTH, ORDINAL } from './raised-grammar';

/** Runs of HTML's white space (HTML, “ASCII whitespace”) other than one space. */
const MORE_THAN_A_SPACE = /[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+/g;
const BLANKS = new Set([...' \t\r\n\f'].map((blank) => blank.charCodeAt(0)));
const DIFFERING = 'sup,sub,rt,rp,math,img';
/** A unit, an ending: no power has a word. */
const WORD = /^\p{L}{2,}$/u;
/** Raised, these count nothing: they can only point at a note. */
const RAISED_MARK = /^(?:[[［〔]\d{1,3}[\]］〕]|[*†‡§]{1,3}|[①-⑳❶-❿])$/;

export const isRaisedMark = (text: string): boolean => RAISED_MARK.test(text);

export interface BlockWords {
  text: string;
  sourceText: string;
  shown?: Shown[];
}

/** Words that are no characters of the page's own line: readings above it, and formulas that only their source tells. */
export function standsApart(element: Element): boolean {
  const { localName } = element;
  if (localName === 'rt' || localName === 'rp') return true;
  return localName === 'math' && element.getAttribute('alttext') === element.textContent;
}

export function readBlockWords(block: Element): BlockWords {
  const { textContent, localName } = block;
  if (localName === 'pre' || !block.firstElementChild || !block.querySelector(DIFFERING)) {
    const text = collapse(textContent ?? '', localName);
    return { text, sourceText: text };
  }
  const { source, spans } = gather(block);
  const sourceText = collapse(source);
  const places = placesIn(source);
  const shown = spans
    .map(
      ([from, to, words]): Shown => [
        places[from] as number,
        places[to] as number,
        apartFrom(source, from, to) ? `${words} ` : words,
      ],
    )
    .filter(([start, end, words]) => sourceText.slice(start, end) !== words);
  const text = showWords(sourceText, shown);
  return shown.length > 0 ? { text, sourceText, shown } : { text, sourceText };
}

const isSpace = (unit: string | undefined) => unit !== undefined && unit.trim() === '';

/** A picture between two blanks, of which the page's own characters keep one. */
const apartFrom = (source: string, from: number, to: number) =>
  from === to && isSpace(source[from - 1]) && isSpace(source[to]);

/** A block's own characters, white space collapsed but for code. */
const collapse = (text: string, tag = '') =>
  tag === 'pre' ? text : text.replace(MORE_THAN_A_SPACE, ' ').trim();

/** For each place in `source`, its place in the collapsed text; all in one walk, for a block may hold many thousand pieces. */
function placesIn(source: string): Uint32Array {
  const places = new Uint32Array(source.length + 1);
  const { length } = collapse(source);
  let [at, wasBlank] = [0, false];
  for (let i = 0; i < source.length; i++) {
    const isBlank = BLANKS.has(source.charCodeAt(i));
    const opens = at === 0 && isSpace(source[i]);
    if (!opens && !(isBlank && wasBlank)) at++;
    wasBlank = isBlank;
    places[i + 1] = Math.min(at, length);
  }
  return places;
}

function showWords(sourceText: string, shown: readonly Shown[]): string {
  let words = '';
  let at = 0;
  for (const [from, to, instead] of shown) {
    words += sourceText.slice(at, from) + instead;
    at = to;
  }
  return words + sourceText.slice(at);
}

/** Where each of the elements that stands in the block begins and ends among the block's own characters, as `sourceText` counts them. */
export function placesOf(
  block: Element,
  elements: Iterable<Element>,
): ReadonlyMap<Element, [number, number]> {
  const { source, ranges } = gather(block);
  const places = placesIn(source);
  const found = new Map<Element, [number, number]>();
  for (const element of elements) {
    const range = ranges.get(element);
    if (range) found.set(element, [places[range[0]] as number, places[range[1]] as number]);
  }
  return found;
}

interface Gathered {
  source: string;
  /** Its last characters: asking the whole for them copies it. */
  tail: string;
  spans: Shown[];
  /** Where each element begins and ends in the source. */
  ranges: Map<Element, [number, number]>;
}

function gather(block: Element): Gathered {
  const found: Gathered = { source: '', tail: '', spans: [], ranges: new Map() };
  visit(block, found);
  return found;
}

function visit(parent: Node, found: Gathered): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT_NODE) {
      const { data } = node as Text;
      found.source += data;
      found.tail = (found.tail + data.slice(-BASE_LENGTH)).slice(-BASE_LENGTH);
    } else if (node.nodeType === ELEMENT_NODE) visitElement(node as Element, found);
  }
}

function visitElement(element: Element, found: Gathered): void {
  const from = found.source.length;
  const words = wordsFor(element, found.tail);
  if (!standsApart(element)) visit(element, found);
  found.ranges.set(element, [from, found.source.length]);
  if (words !== null) found.spans.push([from, found.source.length, words]);
}

/** What people read instead of an element's own characters; null for the same. */
function wordsFor(element: Element, before: string): string | null {
  const name = element.localName;
  if (name === 'img')
    return element.hasAttribute(IN_SENTENCE) ? (element.getAttribute('alt')?.trim() ?? '') : null;
  if (name === 'math') return formulaWords(element);
  return name === 'sup' || name === 'sub' ? shifted(element, name, before) : null;
}

function shifted(element: Element, shift: Shift, before: string): string | null {
  const text = element.textContent?.trim() ?? '';
  const isMark = isRaisedMark(text) || element.querySelector('a,sup,sub,math') !== null;
  if (shift === 'sup' && WORD.test(text)) return null;
  if (text === '' || isMark || ORDINAL.test(text) || !BASE.test(before)) return null;
  return shiftText(text, shift);
}
