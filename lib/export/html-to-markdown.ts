// A clean article's nodes as Markdown (CommonMark with GFM tables). Only what `sanitize` lets through occurs here.
import { ELEMENT_NODE } from '../dom-numbers';
import { cleanWords } from '../text/clean-text';
import { writeImage, writeInline } from './inline-markdown';
import { joinLines, writeTable } from './table-markdown';

const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre figure table hr details'.split(' '),
);

/** Blocks separated by blank lines; '' for nothing. */
export function writeMarkdownBlocks(parent: ParentNode & Node): string {
  const parts: string[] = [];
  let loose: Node[] = [];
  const flush = () => {
    const text = writeInline(loose).trim();
    if (text) parts.push(text);
    loose = [];
  };
  for (const node of parent.childNodes) {
    if (node.nodeType !== ELEMENT_NODE || !BLOCKS.has((node as Element).localName)) {
      loose.push(node);
      continue;
    }
    flush();
    parts.push(writeBlock(node as Element));
  }
  flush();
  return parts.filter(Boolean).join('\n\n');
}

type Writer = (element: Element) => string;

const WRITERS: Record<string, Writer> = {
  p: (e) => writeInline(e.childNodes).trim(),
  ul: (e) => writeList(e, () => '- '),
  ol: (e) => writeList(e, (i) => `${i + 1}. `),
  dl: writeDefinitions,
  blockquote: (e) => prefixLines(writeMarkdownBlocks(e), '> '),
  pre: writeCode,
  figure: writeFigure,
  table: (e) => writeTable(e, writeMarkdownBlocks),
  hr: () => '---',
};

function writeBlock(element: Element): string {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level) {
    const text = joinLines(writeInline(element.childNodes));
    return text && `${'#'.repeat(Number(level))} ${text}`;
  }
  return (WRITERS[element.localName] ?? writeMarkdownBlocks)(element);
}

function writeList(list: Element, marker: (index: number) => string): string {
  const items = [...list.children].map((item, i) => {
    const bullet = marker(i);
    return bullet + indentRest(writeMarkdownBlocks(item), ' '.repeat(bullet.length));
  });
  return items.join('\n');
}

function writeDefinitions(list: Element): string {
  return [...list.children]
    .map((e) => {
      const text = writeMarkdownBlocks(e);
      return e.localName === 'dt' ? `**${text}**` : prefixLines(text, '> ');
    })
    .join('\n\n');
}

/** A fence longer than any run of backticks inside (CommonMark 4.5). */
function writeCode(pre: Element): string {
  const code = cleanWords(pre.textContent ?? '').replace(/^\n|\n$/g, '');
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

function writeFigure(figure: Element): string {
  const images = [...figure.querySelectorAll('img')].map(writeImage).filter(Boolean);
  const caption = figure.querySelector('figcaption');
  const words = caption ? writeInline(caption.childNodes).trim() : '';
  if (!images.length) return words || writeInline(figure.childNodes).trim();
  return [images.join('\n'), words && emphasise(words)].filter(Boolean).join('\n\n');
}

/** A caption that begins or ends in emphasis of its own; strong words stay strong inside (CommonMark 6.2). */
function emphasise(words: string): string {
  const clash = /^\*(?!\*)|^\*{3}/.test(words) || /(?:[^*]|^)\*$|\*{3}$/.test(words);
  return clash ? `<em>${words}</em>` : `*${words}*`;
}

function prefixLines(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n');
}

function indentRest(text: string, indent: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}
