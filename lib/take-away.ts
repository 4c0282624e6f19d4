// What leaves the extension, as the clipboard and files want it: one place for popup, clean view, keys and menus.
import type { Article, Quote } from './article';
import { defaultStyle } from './citation/default-style';
import { formatCitation, isCitationStyle } from './citation/format-citation';
import { toCsl } from './citation/to-csl';
import { formatQuote } from './quote/format-quote';
import type { Settings } from './settings/settings';

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
export function buildReferenceCopy(article: Article, settings: QuoteSettings): CopyPayload {
  const { citationStyle } = settings;
  const style = isCitationStyle(citationStyle) ? citationStyle : defaultStyle(article.lang);
  return { text: formatCitation(toCsl(article, { accessed: todayHere() }), style) };
}

/** YYYY-MM-DD where the reader is. */
export function todayHere(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
