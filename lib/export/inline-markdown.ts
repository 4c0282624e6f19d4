// Running text as Markdown: emphasis, links, code. Where CommonMark's flanking rules fail on CJK punctuation
// (他说**“好”**。 is no emphasis there), the HTML tag is written instead.
import { cleanLine, cleanWords } from '../text/clean-text';
import { collapseSpace } from '../text/collapse-space';
import { escapeMarkdown, markdownUrl } from './escape';

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

export function writeInline(nodes: Iterable<Node>): string {
  let text = '';
  for (const node of nodes)
    text += node.nodeType === 3 ? writeText(node as Text, text) : writeElement(node, text);
  return text;
}

/** Block marks are escaped where the text opens a line. */
function writeText(node: Text, before: string): string {
  const words = collapseSpace(cleanWords(node.data));
  const opens = before === '' || before.endsWith('\n');
  const body = words.trim();
  if (!body) return opens ? '' : ' ';
  const lead = !opens && words.startsWith(' ') ? ' ' : '';
  const escaped = opens ? escapeMarkdown(body) : escapeMarkdown(`x${body}`).slice(1);
  return lead + escaped + (words.endsWith(' ') ? ' ' : '');
}

function writeElement(node: Node, before: string): string {
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'br') return '  \n';
  if (name === 'img') return writeImage(element);
  if (name === 'a') return writeLink(element);
  if (CODE.has(name)) return writeCodeSpan(element);
  const emphasis = EMPHASIS[name];
  if (emphasis) return writeEmphasis(element, emphasis, before);
  const inner = writeInline(element.childNodes);
  return KEPT.has(name) && inner ? `<${name}>${inner}</${name}>` : inner;
}

function writeLink(link: Element): string {
  const inner = writeInline(link.childNodes);
  const url = markdownUrl(link.getAttribute('href') ?? '');
  return url && inner.trim() ? `[${inner.trim()}](${url})` : inner;
}

/** A code span may hold backticks when its fence is longer (CommonMark 6.1). */
function writeCodeSpan(element: Element): string {
  const code = cleanLine(element.textContent ?? '');
  if (!code) return '';
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(code) ? ' ' : '';
  return fence + pad + code + pad + fence;
}

function writeEmphasis(element: Element, [mark, tag]: [string, string], before: string): string {
  const whole = writeInline(element.childNodes);
  const inner = whole.trim();
  if (!inner) return whole;
  const [lead, trail] = [/^\s/.test(whole) ? ' ' : '', /\s$/.test(whole) ? ' ' : ''];
  const plain = element.textContent?.trim() ?? '';
  const left = lead ? '' : lastPoint(before);
  const right = trail ? '' : firstPoint(textAfter(element));
  const safe =
    flanks(left, firstPoint(plain)) && flanks(right, lastPoint(plain)) && !inner.includes('\n');
  const clash =
    before.endsWith('*') || before.endsWith('~') || inner.startsWith('*') || inner.endsWith('*');
  const marked = safe && !clash ? mark + inner + mark : `<${tag}>${inner}</${tag}>`;
  return lead + marked + trail;
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
  const url = markdownUrl(image.getAttribute('src') ?? '');
  return url && `![${escapeMarkdown(image.getAttribute('alt') ?? '')}](${url})`;
}
