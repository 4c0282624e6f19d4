// A clean article's nodes as Markdown (CommonMark with GFM tables, tasks and footnotes). Only what `sanitize` lets through occurs here.
import { ELEMENT_NODE } from '../dom-numbers';
import { cleanWords } from '../text/clean-text';
import { escapeHtml } from '../text/escape/html';
import { writeCaption, writeInline, writeMathBlock } from './inline-markdown';
import { type Parity, writeList } from './list-markdown';
import { joinLines, writeTable } from './table-markdown';

const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre figure table hr details dt dd li'.split(' '),
);
const isBlock = (node: Node) =>
  (node.nodeType === ELEMENT_NODE && BLOCKS.has((node as Element).localName)) || isMathBlock(node);

const isMathBlock = (node: Node) =>
  node.nodeName === 'math' && (node as Element).getAttribute('display') === 'block';

/** Blocks separated by blank lines; '' for nothing. */
export function writeMarkdownBlocks(parent: ParentNode & Node): string {
  return listMarkdownBlocks(parent.childNodes).join('\n\n');
}

/** The blocks that nodes make, loose words between them in paragraphs of their own. */
export function listMarkdownBlocks(nodes: Iterable<Node>): string[] {
  const parts: string[] = [];
  const parity: Parity = { last: '' };
  let loose: Node[] = [];
  const add = (text: string) => {
    if (text) parts.push(text);
  };
  const flush = () => {
    if (loose.length) add(writeInline(loose).trim());
    loose = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      loose.push(node);
      continue;
    }
    flush();
    const list = /^[uo]l$/.test((node as Element).localName);
    if (!list && node.textContent?.trim()) parity.last = '';
    add(writeBlock(node as Element, parity));
  }
  flush();
  return parts;
}

type Writer = (element: Element, parity: Parity) => string;

const list: Writer = (element, parity) => writeList(element, parity, listMarkdownBlocks);

const WRITERS: Record<string, Writer> = {
  p: writeParagraph,
  li: (e) => writeMarkdownBlocks(e),
  math: writeMathBlock,
  ul: list,
  ol: list,
  dl: writeDefinitions,
  blockquote: (e) => prefixLines(writeMarkdownBlocks(e), '> '),
  pre: writeCode,
  figure: writeFigure,
  table: (e) => writeTable(e, writeCell),
  details: writeDetails,
  // Three hyphens behind a bullet would be one rule.
  hr: () => '***',
};

function writeBlock(element: Element, parity: Parity): string {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level) {
    const text = joinLines(writeInline(element.childNodes), ' ');
    return text && `${'#'.repeat(Number(level))} ${protectClosing(text)}`;
  }
  return (WRITERS[element.localName] ?? writeMarkdownBlocks)(element, parity);
}

/** Number signs at the end of a heading would close it (CommonMark 4.2). */
const protectClosing = (text: string) => text.replace(/(^|\s)(#+)$/, '$1\\$2');

function writeParagraph(element: Element): string {
  const only = element.childNodes.length === 1 ? element.firstChild : null;
  if (only && isMathBlock(only)) return writeMathBlock(only as Element);
  const text = writeInline(element.childNodes).trim();
  const note = element.getAttribute('data-note');
  return note ? `[^${note}]: ${text}` : text;
}

/** A cell is one line: what stands on several is parted by <br>. */
function writeCell(cell: Element): string {
  const parts = [...cell.childNodes].map((node) =>
    /^[UO]L$/.test(node.nodeName) ? writeListInLine(node as Element) : node,
  );
  const blocks = parts.every((part) => typeof part !== 'string')
    ? listMarkdownBlocks(cell.childNodes)
    : parts.flatMap((part) => (typeof part === 'string' ? part : listMarkdownBlocks([part])));
  return joinLines(blocks.join('\n'), '<br>').replace(/<br>(?=<[uo]l>)|(?<=<\/[uo]l>)<br>/g, ' ');
}

/** A list in one line: cells know no other. */
function writeListInLine(list: Element): string {
  const items = [...list.children].map(
    (item) => `<li>${joinLines(writeMarkdownBlocks(item), '<br>')}</li>`,
  );
  return `<${list.localName}>${items.join('')}</${list.localName}>`;
}

function writeDefinitions(element: Element): string {
  return [...element.children]
    .map((e) => {
      if (e.localName === 'dt') return writeCaption(e, '**');
      return prefixLines(e.localName === 'dd' ? writeMarkdownBlocks(e) : writeDefinitions(e), '> ');
    })
    .filter(Boolean)
    .join('\n\n');
}

/** A fence longer than any run of backticks inside (CommonMark 4.5). */
function writeCode(pre: Element): string {
  const code = cleanWords(codeOf(pre)).replace(/^\n|\n$/g, '');
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${pre.getAttribute('data-language') ?? ''}\n${code}\n${fence}`;
}

function codeOf(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  if (!node.firstChild) return node.textContent ?? '';
  return [...node.childNodes].map(codeOf).join('');
}

/** What it shows, then its caption; what another site showed is a link. */
function writeFigure(figure: Element): string {
  const isCard = figure.hasAttribute('data-embed');
  const shown = isCard
    ? [...figure.querySelectorAll('img,a')].filter((part) => !part.closest('figcaption'))
    : [...figure.childNodes].filter((node) => node.nodeName !== 'FIGCAPTION');
  const blocks = listMarkdownBlocks(shown);
  // Of its own: a figure may hold another one.
  const caption = figure.querySelector(':scope > figcaption');
  const words = caption && writeWords(caption, blocks.length > 0 ? '*' : '');
  return [...blocks, words].filter(Boolean).join('\n\n');
}

/** A caption that holds more than paragraphs, with rules about them, stands as it is. */
function writeWords(caption: Element, mark: '' | '*'): string {
  const isRich = [...caption.children].some((child) => isBlock(child) && !child.matches('p,hr'));
  return isRich ? writeMarkdownBlocks(caption) : writeCaption(caption, mark);
}

/** GFM has no fold of its own; readers of Markdown take HTML's. */
function writeDetails(details: Element): string {
  const summary = details.querySelector('summary');
  const rest = [...details.childNodes].filter((node) => node !== summary);
  const head = summary ? writeSummary(summary) : '';
  return [`<details>\n${head}`.trimEnd(), ...listMarkdownBlocks(rest), '</details>'].join('\n\n');
}

/** Where it holds markup, blank lines let that be read (CommonMark 4.6). */
function writeSummary(summary: Element): string {
  const text = escapeHtml(joinLines(summary.textContent ?? '', ' '));
  if (!summary.firstElementChild) return `<summary>${text}</summary>`;
  return `<summary>\n\n${writeMarkdownBlocks(summary)}\n\n</summary>`;
}

function prefixLines(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n');
}
