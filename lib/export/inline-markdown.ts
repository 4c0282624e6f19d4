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
import { cleanLink } from '../url/clean-link';

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
const KEPT = new Set(['sub', 'sup', 'u', 'mark', 'ins', 'kbd', 'ruby', 'rt', 'rp']);
const CODE = new Set(['code', 'samp']);
const ALNUM = /[\p{L}\p{N}]/u;
const EDGE_PUNCTUATION = /[\p{P}\p{S}]/u;

/** Where a piece is written. */
interface Place {
  /** What its line holds already; '' or a line's end where the piece opens one. */
  before: string;
  /** Among the words of a link, which holds no other. */
  linked: boolean;
}

export function writeInline(
  nodes: Iterable<Node>,
  { before, linked }: Place = { before: '', linked: false },
): string {
  let text = '';
  for (const node of nodes) {
    const place = { before: before + text, linked };
    const piece =
      node.nodeType === TEXT_NODE ? writeText(node as Text, place) : writeElement(node, place);
    text = joinMarkdown(text, piece);
  }
  return text;
}

/** Block marks are escaped where the text opens a line. */
function writeText(node: Text, { before, linked }: Place): string {
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
  if (name === 'img') return writeImage(element);
  if (name === 'a') return writeLink(element, place);
  if (CODE.has(name)) return writeCodeSpan(element);
  const emphasis = EMPHASIS[name];
  if (emphasis) return writeEmphasis(element, emphasis, place);
  const inner = writeInline(element.childNodes, place);
  return KEPT.has(name) && inner ? `<${name}>${inner}</${name}>` : inner;
}

function writeLink(link: Element, { before, linked }: Place): string {
  const url = linked ? '' : angledUrl(cleanLink(link.getAttribute('href') ?? ''));
  if (!url) return writeInline(link.childNodes, { before, linked });
  const whole = writeInline(link.childNodes, { before: `${before}[`, linked: true });
  return aroundWords(whole, before, (words) => `[${words}](${url})`);
}

/** White space at the ends stays outside of what is written around the words. */
function aroundWords(whole: string, before: string, write: (words: string) => string): string {
  const words = whole.trim();
  const lead = /^\s/.test(whole) ? gapAfter(before) : '';
  return words ? lead + write(words) + (/\s$/.test(whole) ? ' ' : '') : lead;
}

/** One space between words, none where a line begins. */
const gapAfter = (before: string) => (before === '' || /\s$/.test(before) ? '' : ' ');

/** A code span may hold backticks when its fence is longer (CommonMark 6.1). */
function writeCodeSpan(element: Element): string {
  const code = cleanLine(element.textContent ?? '');
  if (!code) return '';
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(code) ? ' ' : '';
  return fence + pad + code + pad + fence;
}

function writeEmphasis(element: Element, [mark, tag]: [string, string], place: Place): string {
  const whole = writeInline(element.childNodes, { ...place, before: place.before + mark });
  const plain = element.textContent?.trim() ?? '';
  const left = /^\s/.test(whole) ? '' : lastPoint(place.before);
  const right = /\s$/.test(whole) ? '' : firstPoint(textAfter(element));
  const flanked = flanks(left, firstPoint(plain)) && flanks(right, lastPoint(plain));
  return aroundWords(whole, place.before, (words) => {
    const clash = /[*~]$/.test(place.before) || words.startsWith('*') || words.endsWith('*');
    const safe = flanked && !clash && !words.includes('\n');
    return safe ? mark + words + mark : `<${tag}>${words}</${tag}>`;
  });
}

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
