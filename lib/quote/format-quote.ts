// Quote + source in one piece: plain, Markdown, HTML, Org. The attribution line by default, a full reference when a style is given.
import type { Quote, QuoteFormat } from '../article';
import type { CslItem } from '../citation/csl';
import { type CitationStyle, formatCitation } from '../citation/format-citation';
import type { CitedArticle } from '../citation/to-csl';
import { markShifts } from '../text/raised';
import { cleanAddress } from '../url/clean-link';
import { type Attribution, attributionLine, readAttribution } from './attribution';
import { citedFor } from './cited-for';
import { type Markup, markupFor } from './markup';
import { isBlockQuote } from './quote-form';
import { shownOf, wordsOf } from './quote-parts';

export interface FormatQuoteOptions {
  /** YYYY-MM-DD */
  accessed: string;
  /** A citation style instead of the attribution line. */
  style?: CitationStyle | null;
  /** Who said the words: “某某，转引自…”. */
  speaker?: string | null;
  /** English titles of references in the style's own case. */
  titleCase?: boolean;
  /** Adds the access date behind the address of the plain form. */
  showAccessed?: boolean;
}

export type QuoteWords = Pick<Quote, 'exact' | 'link'> & Partial<Pick<Quote, 'shown' | 'post'>>;

/** The paragraphs for a format with markup: what is raised is marked for `Markup.block`. */
export const markedParagraphs = (quote: QuoteWords): string[] =>
  markShifts(wordsOf(quote), shownOf(quote)).split('\n');

// biome-ignore lint/complexity/useMaxParams: the core's published signature
export function formatQuote(
  quote: QuoteWords,
  article: CitedArticle,
  format: QuoteFormat,
  options: FormatQuoteOptions,
): string {
  const attribution = readAttribution(citedFor(quote, article), options);
  const { item } = attribution;
  const link = cleanAddress(quote.link) || item.URL || cleanAddress(article.url);
  if (format === 'plain') return formatPlain({ ...quote, link }, attribution, options);
  const markup = markupFor(format);
  const source = options.style
    ? linkedReference(formatCitation(item, options.style, options), { item, link }, markup)
    : `${attribution.form.dash.trim()} ${linkedAttribution(attribution, link, markup)}`;
  const paragraphs = markedParagraphs(quote);
  return markup.block({ paragraphs, source, url: item.URL ?? '' });
}

/** The words alone: inside quotation marks, or as they are when long enough for a block. */
export function quotedWords(words: string, { form }: Attribution): string {
  return isBlockQuote(words) ? words : form.quoted(words);
}

export function plainAttribution(attribution: Attribution): string {
  return attributionLine(attribution, markupFor('plain'), (title) => title);
}

function formatPlain(
  quote: QuoteWords,
  attribution: Attribution,
  options: FormatQuoteOptions,
): string {
  const { style, showAccessed } = options;
  const { form, item } = attribution;
  const { link } = quote;
  const shown = shownOf(quote);
  const quoted = quotedWords(shown, attribution);
  if (style) {
    const passage = link === item.URL ? [] : [link];
    return [quoted, '', formatCitation(item, style, options), ...passage].join('\n');
  }
  const source = plainAttribution(attribution);
  const dash = isBlockQuote(shown) ? `\n\n${form.dash.trimStart()}` : form.dash;
  const read = showAccessed && item.accessed ? form.accessed(form.date(item.accessed)) : '';
  return `${quoted}${source && dash + source}\n${link}${read}`;
}

/** The title leads to the passage; without a title the address itself stands at the end. */
export function linkedAttribution(attribution: Attribution, link: string, markup: Markup): string {
  const line = attributionLine(attribution, markup, (title) => markup.link(title, link));
  if (attribution.title) return line;
  return [line, markup.link(link, link)].filter(Boolean).join(attribution.form.comma);
}

/** The address in a reference leads to the passage. */
export function linkedReference(
  reference: string,
  { item, link }: { item: CslItem; link: string },
  markup: Markup,
): string {
  const url = item.URL ?? '';
  const at = url ? reference.lastIndexOf(url) : -1;
  if (at < 0) return markup.line(reference);
  const before = markup.line(reference.slice(0, at));
  return before + markup.link(url, link) + markup.text(reference.slice(at + url.length));
}
