// What leaves the extension, as the clipboard and files want it: one place for popup, clean view, keys and menus.
import type { Article, OutlineFormat, OutlineNode, Quote } from './article';
import { toBibLatex } from './citation/biblatex';
import type { CslItem } from './citation/csl';
import { toCslJson } from './citation/csl-json';
import { defaultStyle } from './citation/default-style';
import { formatCitation, isCitationStyle } from './citation/format-citation';
import { toRis } from './citation/ris';
import { toCsl } from './citation/to-csl';
import {
  buildOutlineFile as buildFile,
  type ExportedFile,
  exportOutline,
} from './export/export-outline';
import { nameFile } from './export/filename';
import { OUTLINE_FORMATS } from './export/outline-formats';
import { formatQuote } from './quote/format-quote';
import { buildPassageLink } from './quote/passage-link';
import type { Settings } from './settings/settings';
import { todayHere } from './today';

export interface CopyPayload {
  text: string;
  /** Left out where an app would convert it instead of taking the text: Markdown, Org, a template. */
  html?: string;
}

export type QuoteSettings = Pick<Settings, 'quoteFormat' | 'citationStyle' | 'quoteTemplate'>;

/** A quote with its source in the chosen format; plain text brings the rich flavour along. */
export function buildQuoteCopy(
  quote: Quote,
  article: Article,
  settings: QuoteSettings,
): CopyPayload {
  const { quoteFormat, citationStyle } = settings;
  const options = {
    accessed: todayHere(),
    style: isCitationStyle(citationStyle) ? citationStyle : null,
  };
  if (quoteFormat === 'markdown' || quoteFormat === 'org')
    return { text: formatQuote(quote, article, quoteFormat, options) };
  const html = formatQuote(quote, article, 'html', options);
  if (quoteFormat === 'html') return { text: html, html };
  return { text: formatQuote(quote, article, 'plain', options), html };
}

/** The reference alone: in the chosen style, else in the one that readers of the language expect. */
export function buildReference(article: Article, { citationStyle }: QuoteSettings): string {
  const style = isCitationStyle(citationStyle) ? citationStyle : defaultStyle(article.lang);
  return formatCitation(toCsl(article, { accessed: todayHere() }), style);
}

export type ReferenceFormat = 'ris' | 'biblatex' | 'csl-json';

/** What Zotero, EndNote and NoteExpress import. */
const REFERENCE_FORMATS: Record<
  ReferenceFormat,
  { extension: string; mime: string; write(item: CslItem): string }
> = {
  ris: { extension: 'ris', mime: 'application/x-research-info-systems', write: toRis },
  biblatex: { extension: 'bib', mime: 'application/x-bibtex', write: toBibLatex },
  'csl-json': {
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    write: (item) => toCslJson([item]),
  },
};

export function buildReferenceFile(article: Article, format: ReferenceFormat): ExportedFile {
  const { extension, mime, write } = REFERENCE_FORMATS[format];
  const text = write(toCsl(article, { accessed: todayHere() }));
  return { filename: nameFile(article, extension), mime, text };
}

export interface OutlineOptions {
  /** Every entry carries a link to its passage. */
  links: boolean;
}

/** The outline (of an article with corrections applied) for the clipboard. */
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
