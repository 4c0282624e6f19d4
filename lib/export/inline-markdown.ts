// Running text as Markdown: emphasis, links, code. Where CommonMark's flanking rules fail on CJK punctuation
// (他说**“好”**。 is no emphasis there), the HTML tag is written instead.
import { ELEMENT_NODE, TEXT_NODE } from '../dom-numbers';
import { cleanLine, cleanWords } from '../text/clean-text';
import { collapseSpace } from '../text/collapse-space';
import {
  angledUrl,
  escapeLabel,
  escapeMarkdown,
  escapeMarkdownInline,
  joinMarkdown,
} from '../text/escape/markdown';
import { trimTrailing } from '../text/trim-trailing';
import { cleanLink } from '../url/clean-link';
import { texOf } from './mathml-to-tex';

const EMPHASIS: Record<string, [mark: string, tag: string]> = {
  strong: ['**', 'strong'],
  b: ['**', 'strong'],
  em: ['*', 'em'],
  i: ['*', 'em'],
  cite: ['*', 'em'],
  dfn: ['*', 'em'],
  var: ['*', 'em'],
  del: ['~~', 'del'],
  s: ['~~', 'del'],
};
/** Markdown has nothing for these; its HTML is written. */
const KEPT = new Set(['sub', 'sup', 'u', 'mark', 'ins', 'kbd', 'q', 'ruby', 'rt', 'rp']);
const CODE = new Set(['code', 'samp']);
const ALNUM = /[\p{L}\p{N}]/u;
const EDGE_PUNCTUATION = /[\p{P}\p{S}]/u;

/** Where a piece is written. */
interface Place {
  /** What its line holds already; '' or a line's end where the piece opens one. */
  before: string;
  /** Among the words of a link, which holds no other. */
  linked: boolean;
  /** Marks of emphasis that are open: one inside its like says nothing. */
  marks?: readonly string[];
}

export function writeInline(
  nodes: Iterable<Node>,
  { before, ...around }: Place = { before: '', linked: false },
): string {
  let text = '';
  for (const node of nodes) {
    const place = { before: before + text, ...around };
    const piece =
      node.nodeType === TEXT_NODE ? writeText(node as Text, place) : writeElement(node, place);
    text = joinMarkdown(text, piece);
  }
  return text;
}

/** Block marks are escaped where the text opens a line. */
function writeText(node: Pick<Text, 'data'>, { before, linked }: Place): string {
  const words = collapseSpace(cleanWords(node.data));
  const opens = before === '' || before.endsWith('\n');
  const body = words.trim();
  const lead = words.startsWith(' ') ? gapAfter(before) : '';
  if (!body) return lead;
  const write = linked ? escapeLabel : opens ? escapeMarkdown : escapeMarkdownInline;
  return lead + write(body) + (words.endsWith(' ') ? ' ' : '');
}

function writeElement(node: Node, place: Place): string {
  if (node.nodeType !== ELEMENT_NODE) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'br') return '  \n';
  if (name === 'img') return writeImage(element) || writeText(wordsOf(element), place);
  if (name === 'math') return writeMath(element, place);
  if (name === 'a') return writeLink(element, place);
  if (CODE.has(name)) return writeCode(element, place);
  const emphasis = EMPHASIS[name];
  if (emphasis && !place.marks?.includes(emphasis[0]))
    return writeEmphasis(element, emphasis, place);
  if (!KEPT.has(name)) return writeInline(element.childNodes, place);
  if (element.querySelector('a[data-note]')) return writeInline(element.childNodes, place);
  const inner = writeInline(element.childNodes, { ...place, before: `${place.before}<${name}>` });
  return inner && `<${name}>${inner}</${name}>`;
}

/** A picture's words where its address may not be written. */
function wordsOf(image: Element): Pick<Text, 'data'> {
  return { data: image.getAttribute('alt') ?? '' };
}

/** As most readers of Markdown take it; where only MathML is known, TeX is made of it. */
function writeMath(math: Element, { before }: Place): string {
  const tex = texOf(math);
  return tex && `${/\$$/.test(before) ? ' ' : ''}$${tex}$`;
}

/** A formula that stands by itself. */
export function writeMathBlock(math: Element): string {
  const tex = texOf(math);
  return tex && `$$\n${tex}\n$$`;
}

/** A caption, a term: all of it emphasised, a paragraph each; as it is without a mark. */
export function writeCaption(caption: Element, mark: '' | '*' | '**'): string {
  const paragraphs = caption.querySelector('p') ? [...caption.children] : [caption];
  return paragraphs
    .map((part) => {
      const around: Place = { before: mark, linked: false, marks: mark ? [mark] : [] };
      const words = writeInline(part.childNodes, around).trim();
      return words && mark ? emphasise(words, mark, part.textContent?.trim() ?? '') : words;
    })
    .filter(Boolean)
    .join('\n\n');
}

function emphasise(words: string, mark: '*' | '**', plain: string): string {
  const tag = mark === '*' ? 'em' : 'strong';
  const clash = words.startsWith(mark) && mark === '*' && !words.startsWith('**');
  const isPlain = plain !== '' && !clash && !/\\$/.test(words);
  return isPlain ? mark + words + mark : `<${tag}>${words}</${tag}>`;
}

function writeLink(link: Element, place: Place): string {
  const { before, linked } = place;
  const note = link.getAttribute('data-note');
  if (note && !linked) return `[^${note}]`;
  const href = linked ? '' : cleanLink(link.getAttribute('href') ?? '');
  const url = angledUrl(href);
  if (!url) return writeInline(link.childNodes, place);
  // An address that is its own words (CommonMark 6.5).
  const isOwn =
    !link.firstElementChild &&
    [href, href.replace(/\/$/, '')].includes(link.textContent?.trim() ?? '');
  if (isOwn && !href.startsWith('mailto:'))
    return aroundWords(link.textContent ?? '', before, angledUrl);
  const whole = writeInline(link.childNodes, { ...place, before: `${before}[`, linked: true });
  return aroundWords(whole, before, (words) => `[${oneLineOf(words)}](${url})`);
}

/** White space at the ends stays outside of what is written around the words. */
function aroundWords(whole: string, before: string, write: (words: string) => string): string {
  const words = whole.trim();
  const lead = /^\s/.test(whole) ? gapAfter(before) : '';
  return words ? lead + write(words) + (/\s$/.test(whole) ? ' ' : '') : lead;
}

/** One space between words, none where a line begins. */
const gapAfter = (before: string) => (before === '' || /\s$/.test(before) ? '' : ' ');

function writeCode(element: Element, { before }: Place): string {
  return aroundWords(collapseSpace(cleanWords(element.textContent ?? '')), before, writeCodeSpan);
}

/** A code span may hold backticks when its fence is longer (CommonMark 6.1). */
function writeCodeSpan(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(code) ? ' ' : '';
  return fence + pad + code + pad + fence;
}

function writeEmphasis(element: Element, [mark, tag]: [string, string], place: Place): string {
  const marks = [...(place.marks ?? []), mark];
  const whole = writeInline(element.childNodes, { ...place, marks, before: place.before + mark });
  const plain = element.textContent?.trim() ?? '';
  const around = element.parentElement;
  // All that its parent emphasises: both marks are written as one run.
  const isAll =
    EMPHASIS[around?.localName ?? ''] !== undefined && around?.textContent?.trim() === plain;
  const left = /^\s/.test(whole) ? '' : lastPoint(place.before);
  const right = /\s$/.test(whole) ? '' : firstPoint(textAfter(element));
  const flanked = flanks(left, firstOf(whole)) && flanks(right, lastOf(whole));
  return aroundWords(whole, place.before, (words) => {
    const safe = flanked && !clashes(words, mark, isAll ? '' : place.before);
    return safe ? mark + words + mark : `<${tag}>${words}</${tag}>`;
  });
}

/** Marks that would run into those beside or inside them. A run of three is read as both kinds at once (CommonMark 6.2). */
function clashes(words: string, mark: string, before: string): boolean {
  if (/(?<!\\)[*~]$/.test(before)) return true;
  if (mark === '~~') return /^~|~$/.test(words) || /^\s|\s$/.test(words);
  const isWhole = /^\*+[^*]+\*+$/.test(words);
  const ends = /(?<!\\)\*$/.test(words);
  return (words.startsWith('*') || ends) && !isWhole;
}

/** What stands inside the mark: words, or the sign that writes them. */
const firstOf = (written: string) => firstPoint(written.trimStart().replace(/^\*+/, ''));
const lastOf = (written: string) => lastPoint(trimTrailing(written.trimEnd(), /\*/));

/** CommonMark 6.2: a delimiter between a letter and punctuation opens or closes nothing. */
function flanks(outside: string, inside: string): boolean {
  return !(EDGE_PUNCTUATION.test(inside) && ALNUM.test(outside));
}

function firstPoint(text: string): string {
  return [...text.slice(0, 2)][0] ?? '';
}

function lastPoint(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}

function textAfter(element: Element): string {
  return element.nextSibling?.textContent ?? '';
}

export function writeImage(image: Element): string {
  const url = angledUrl(cleanLink(image.getAttribute('src') ?? ''));
  return url && `![${escapeLabel(cleanLine(image.getAttribute('alt') ?? ''))}](${url})`;
}

/** A link's words stand in one line. */
const oneLineOf = (words: string) =>
  words
    .split('\n')
    .map((line) => line.trimEnd())
    .join(' ');
