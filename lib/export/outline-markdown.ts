// The outline as a nested Markdown list, and as headings with each section's first sentence.
import type { Article, OutlineNode } from '../article';
import { cleanLine } from '../text/clean-text';
import { angledUrl, escapeLabel, escapeMarkdown } from '../text/escape/markdown';
import { cleanLink } from '../url/clean-link';
import type { ReadyOptions } from './options';
import { listSectionEnds, readSectionLead } from './section-lead';
import { listSourceFields } from './source-block';

const INDENT = '  ';
const DEEPEST_HEADING = 6;

export function writeMarkdownList(article: Article, options: ReadyOptions): string {
  return `${writeMarkdownSource(article, options)}\n${listMarkdownOutline(options)}\n`;
}

export const listMarkdownOutline = (options: ReadyOptions): string =>
  options.outline.flatMap((node) => listNode(node, options, 0)).join('\n');

/** Title and source; hard line breaks by two spaces (CommonMark 6.7). */
export function writeMarkdownSource(article: Article, options: ReadyOptions): string {
  const lines = listSourceFields(article, options).map(({ key, label, value }) => {
    const shown = key === 'link' ? angledUrl(value) : escapeMarkdown(value);
    return `${escapeMarkdown(label)}${options.labels.colon}${shown}`;
  });
  return `${writeMarkdownTitle(article)}\n\n${lines.join('  \n')}\n`;
}

export const writeMarkdownTitle = ({ title }: Article): string =>
  `# ${escapeMarkdown(cleanLine(title))}`;

function listNode(node: OutlineNode, options: ReadyOptions, depth: number): string[] {
  const line = `${INDENT.repeat(depth)}- ${linked(node, options)}`;
  return [line, ...node.children.flatMap((child) => listNode(child, options, depth + 1))];
}

/** `[text](<url>)`, or the text alone when its address may not be followed. */
function linked(node: OutlineNode, { linkFor }: ReadyOptions): string {
  const [text, url] = [cleanLine(node.text), cleanLink(linkFor(node))];
  return url ? `[${escapeLabel(text)}](${angledUrl(url)})` : escapeMarkdown(text);
}

export function writeMarkdownHeadings(article: Article, options: ReadyOptions): string {
  return `${writeMarkdownSource(article, options)}\n${writeSections(article, options)}`;
}

/** `##` for the first level; points and what lies below `######` are list items. */
export function writeSections(article: Article, options: ReadyOptions): string {
  const ends = listSectionEnds(options.outline, article.blocks.length);
  const write = (node: OutlineNode, level: number): string => {
    const lead = escapeMarkdown(cleanLine(readSectionLead(article, node, ends.get(node) ?? 0)));
    const text = linked(node, options);
    const below = node.children.filter((c) => !isListed(c, level + 1));
    const points = node.children.filter((c) => isListed(c, level + 1));
    const list = points.flatMap((p) => listNode(p, options, 0)).join('\n');
    const own = [`${'#'.repeat(level)} ${text}`, lead, list].filter(Boolean).join('\n\n');
    return [own, ...below.map((child) => write(child, level + 1))].join('\n\n');
  };
  return `${options.outline.map((node) => write(node, 2)).join('\n\n')}\n`;
}

function isListed(node: OutlineNode, level: number): boolean {
  return level > DEEPEST_HEADING || (node.role === 'item' && node.children.length === 0);
}
