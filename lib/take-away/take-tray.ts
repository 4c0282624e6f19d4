// All quotes collected from an article at once, with one list of references.
import type { Article } from '../article';
import type { CollectedQuote } from '../article-state';
import { defaultStyle } from '../citation/default-style';
import type { ExportedFile } from '../export/export-outline';
import { nameFile } from '../export/filename';
import { formatTray } from '../quote/tray';
import { buildQuoteCopy, type CopyPayload, type QuoteSettings, readStyle } from './take-quote';

export interface TrayOptions {
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

export function buildTrayCopy(
  tray: readonly CollectedQuote[],
  article: Article,
  options: TrayOptions,
): CopyPayload {
  const { quoteFormat } = options.settings;
  if (quoteFormat === 'template') return { text: fillEach(tray, article, options) };
  const text = writeTray(tray, article, { ...options, format: quoteFormat });
  if (quoteFormat === 'markdown' || quoteFormat === 'org') return { text };
  return { text, html: writeTray(tray, article, { ...options, format: 'html' }) };
}

export function buildTrayFile(
  tray: readonly CollectedQuote[],
  article: Article,
  options: TrayOptions,
): ExportedFile {
  const { extension, mime } = FILES[options.settings.quoteFormat];
  const { text } = buildTrayCopy(tray, article, options);
  const file = { filename: nameFile(article, extension), mime, text };
  // Alone in a file, HTML must say how it is encoded.
  return extension === 'html'
    ? { ...file, text: `<!DOCTYPE html><meta charset="utf-8">${text}` }
    : file;
}

interface WrittenTray extends TrayOptions {
  format: 'plain' | 'markdown' | 'html' | 'org';
}

function writeTray(
  tray: readonly CollectedQuote[],
  article: Article,
  { format, settings, numbered, heading }: WrittenTray,
): string {
  const entries = tray.map((quote) => ({
    quote,
    article,
    note: quote.note,
    accessed: quote.accessed,
  }));
  const style = readStyle(settings.citationStyle) ?? defaultStyle(article.lang);
  return formatTray(entries, { format, style, numbered, heading });
}

/** A template names its source itself: every quote stands for itself. */
function fillEach(
  tray: readonly CollectedQuote[],
  article: Article,
  { settings }: TrayOptions,
): string {
  const texts = tray.map((quote) =>
    buildQuoteCopy(quote, article, { ...settings, note: quote.note }),
  );
  return texts.map(({ text }) => text).join('\n\n');
}
