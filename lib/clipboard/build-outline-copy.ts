// The outline of an article (corrections applied) for the clipboard and as a file.
import type { Article, OutlineFormat, OutlineNode } from '../article';
import {
  buildOutlineFile as buildFile,
  type ExportedFile,
  exportOutline,
} from '../export/export-outline';
import { OUTLINE_FORMATS } from '../export/outline-formats';
import { buildPassageLink } from '../quote/passage-link';
import { todayHere } from '../today';
import type { CopyPayload } from './build-quote-copy';

export interface OutlineOptions {
  /** Every entry carries a link to its passage. */
  links: boolean;
}

export function buildOutlineCopy(
  article: Article,
  format: OutlineFormat,
  options: OutlineOptions,
): CopyPayload {
  const text = exportOutline(article, format, exportOptions(article, options));
  if (format === 'html') return { text, html: text };
  // A word processor takes the nested list, a text field the plain one.
  if (format !== 'text') return { text };
  return { text, html: exportOutline(article, 'html', exportOptions(article, options)) };
}

export function buildOutlineFile(
  article: Article,
  format: OutlineFormat,
  options: OutlineOptions,
): ExportedFile {
  return buildFile(article, format, exportOptions(article, options));
}

/** A format from the settings, which may hold one of another version; Markdown then. */
export function readOutlineFormat(format: string): OutlineFormat {
  return OUTLINE_FORMATS.find(({ id }) => id === format)?.id ?? 'markdown';
}

function exportOptions(article: Article, { links }: OutlineOptions) {
  const accessed = todayHere();
  return links
    ? { accessed, linkFor: (node: OutlineNode) => linkToNode(article, node) }
    : { accessed };
}

/** The passage where the entry's own words stand; the page when they are not in their block (renamed by the user). */
function linkToNode(article: Article, { line, title }: OutlineNode): string {
  const block = article.blocks[line];
  if (!block) return '';
  const at = block.text.indexOf(title);
  if (at < 0 || title === '') return block.url || article.url;
  const range = { startBlock: line, startOffset: at, endBlock: line, endOffset: at + title.length };
  return buildPassageLink(article, { blocks: range }).link;
}
