// What a block says, twice: in the page's own characters, where quotes count and find again; and as people read it, where they differ.
import type { Shown } from '../../article';
import { ELEMENT_NODE, TEXT_NODE } from '../../dom-numbers';
import { type Shift, shiftText } from '../../text/raised';
import { formulaWords } from './formula-words';
import { IN_SENTENCE } from './line-parts';
import { BASE, ORDINAL } from './raised-grammar';

/** Runs of HTML's white space (HTML, “ASCII whitespace”) other than one space. */
const MORE_THAN_A_SPACE = /[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+/g;
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
  const shown = spans
    .map(
      ([from, to, words]): Shown => [
        placeIn(source, from),
        placeIn(source, to),
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

const placeIn = (source: string, at: number) =>
  Math.min(
    source.slice(0, at).replace(MORE_THAN_A_SPACE, ' ').trimStart().length,
    collapse(source).length,
  );

function showWords(sourceText: string, shown: readonly Shown[]): string {
  let words = '';
  let at = 0;
  for (const [from, to, instead] of shown) {
    words += sourceText.slice(at, from) + instead;
    at = to;
  }
  return words + sourceText.slice(at);
}

/** The block's own characters before a node of it, as `sourceText` counts them. */
export function sourceBefore(block: Element, node: Node): number {
  return placeIn(gather(block, node).source, Number.POSITIVE_INFINITY);
}

interface Gathered {
  source: string;
  spans: Shown[];
}

function gather(block: Element, until?: Node): Gathered {
  const found: Gathered = { source: '', spans: [] };
  visit(block, found, until);
  return found;
}

/** False once `until` is met. */
function visit(parent: Node, found: Gathered, until?: Node): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node === until) return false;
    if (node.nodeType === TEXT_NODE) found.source += (node as Text).data;
    else if (node.nodeType === ELEMENT_NODE && !visitElement(node as Element, found, until))
      return false;
  }
  return true;
}

function visitElement(element: Element, found: Gathered, until?: Node): boolean {
  const from = found.source.length;
  const words = wordsFor(element, found.source);
  if (!standsApart(element) && !visit(element, found, until)) return false;
  if (words !== null) found.spans.push([from, found.source.length, words]);
  return true;
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
  if (text === '' || isMark || ORDINAL.test(text) || !BASE.test(before.slice(-4))) return null;
  return shiftText(text, shift);
}
