// All quotes collected from an article at once, with one list of references.
import type { Article } from '../article';
import type { CollectedQuote } from '../article-state';
import { defaultStyle } from '../citation/default-style';
import type { ExportedFile } from '../export/export-outline';
import { nameFile } from '../export/filename';
import { toEntries } from '../quote/collection-entries';
import { formatCollection } from '../quote/format-collection';
import {
  buildQuoteCopy,
  type CopyPayload,
  linkedAs,
  type QuoteSettings,
  readStyle,
} from './build-quote-copy';

export interface CollectionCopyOptions {
  settings: QuoteSettings;
  /** [1] in order of appearance, else （author，year） and a sorted list. */
  numbered: boolean;
  /** Heading of the list of references, in the interface's language. */
  heading: string;
}

const FILES = {
  plain: { extension: 'txt', mime: 'text/plain' },
  markdown: { extension: 'md', mime: 'text/markdown' },
  html: { extension: 'html', mime: 'text/html' },
  org: { extension: 'org', mime: 'text/x-org' },
  template: { extension: 'txt', mime: 'text/plain' },
};

export function buildCollectionCopy(
  quotes: readonly CollectedQuote[],
  article: Article,
  options: CollectionCopyOptions,
): CopyPayload {
  const { quoteFormat } = options.settings;
  if (quoteFormat === 'template') return { text: fillEach(quotes, article, options) };
  const text = writeCollection(quotes, article, { ...options, format: quoteFormat });
  if (quoteFormat === 'markdown' || quoteFormat === 'org') return { text };
  return { text, html: writeCollection(quotes, article, { ...options, format: 'html' }) };
}

export function buildCollectionFile(
  quotes: readonly CollectedQuote[],
  article: Article,
  options: CollectionCopyOptions,
): ExportedFile {
  const { extension, mime } = FILES[options.settings.quoteFormat];
  const { text } = buildCollectionCopy(quotes, article, options);
  const file = { filename: nameFile(article, extension), mime, text };
  // Alone in a file, HTML must say how it is encoded.
  return extension === 'html'
    ? { ...file, text: `<!DOCTYPE html><meta charset="utf-8">${text}` }
    : file;
}

interface WrittenCollection extends CollectionCopyOptions {
  format: 'plain' | 'markdown' | 'html' | 'org';
}

function writeCollection(
  quotes: readonly CollectedQuote[],
  article: Article,
  { format, settings, numbered, heading }: WrittenCollection,
): string {
  const style = readStyle(settings.citationStyle) ?? defaultStyle(article.lang);
  const linked = quotes.map((quote) => linkedAs(quote, settings.passageLinks));
  const { titleCase } = settings;
  const written = { format, style, numbered, heading, titleCase };
  return formatCollection(toEntries(linked, article), written);
}

/** A template names its source itself: every quote stands for itself. */
function fillEach(
  quotes: readonly CollectedQuote[],
  article: Article,
  { settings }: CollectionCopyOptions,
): string {
  const texts = quotes.map((quote) =>
    buildQuoteCopy(quote, article, { ...settings, note: quote.note }),
  );
  return texts.map(({ text }) => text).join('\n\n');
}
