// Quotes collected from one or more articles as one text: each with its source line, or with a mark and one list of references.
// What can be done to a collection itself (add, move, note, remove, undo) are the article's changes in article-state.ts.
import type { QuoteFormat } from '../article';
import { dateParts } from '../citation/dates';
import { type CitationStyle, formatCitation } from '../citation/format-citation';
import { surnameOf } from '../citation/names';
import type { CitedArticle } from '../citation/to-csl';
import { type Attribution, readAttribution } from './attribution';
import { citedFor } from './cited-for';
import {
  formatQuote,
  linkedReference,
  markedParagraphs,
  type QuoteWords,
  quotedWords,
} from './format-quote';
import { type Markup, markupFor } from './markup';
import { isEnglishForm } from './quote-form';
import { linkOf, safeWords, shownOf } from './quote-parts';

export interface CollectionEntry {
  quote: QuoteWords;
  article: CitedArticle;
  note?: string;
  /** YYYY-MM-DD */
  accessed: string;
  /** Who said the words, for direct speech. */
  speaker?: string | null;
}

export interface CollectionOptions {
  format: QuoteFormat;
  /** The style of the reference list; null: every quote keeps its own source line and there is no list. */
  style: CitationStyle | null;
  /** [1] behind each quote and in the list, in order of appearance; else (author, year) and a sorted list. */
  numbered?: boolean;
  /** Heading of the list, localised; '' for none. */
  heading?: string;
  /** English titles of references in the style's own case. */
  titleCase?: boolean;
}

interface Cited {
  entry: CollectionEntry;
  attribution: Attribution;
  reference: string;
}

/** All quotes in one text; '' for none. */
export function formatCollection(
  entries: readonly CollectionEntry[],
  options: CollectionOptions,
): string {
  const { format, style } = options;
  const parts = style
    ? citedTogether(entries, { ...options, style })
    : entries.map(({ quote, article, ...entry }) =>
        withNote(formatQuote(quote, article, format, entry), entry.note, format),
      );
  return parts.filter(Boolean).join(BETWEEN[format]);
}

const BETWEEN: Record<QuoteFormat, string> = {
  plain: '\n\n',
  markdown: '\n\n',
  html: '',
  org: '\n\n',
};

function citedTogether(
  entries: readonly CollectionEntry[],
  options: CollectionOptions & { style: CitationStyle },
): string[] {
  const all = entries.map((entry): Cited => {
    const attribution = readAttribution(citedFor(entry.quote, entry.article), entry);
    const reference = formatCitation(attribution.item, options.style, options);
    return { entry, attribution, reference };
  });
  const works = all.filter(
    ({ reference }, i) => all.findIndex((other) => other.reference === reference) === i,
  );
  const quotes = all.map((cited) => {
    const number = works.findIndex(({ reference }) => reference === cited.reference) + 1;
    return markedQuote(cited, options.numbered ? `[${number}]` : shortMark(cited), options.format);
  });
  return works.length ? [...quotes, referenceList(works, options)] : [];
}

/** The quote with the mark that leads to the passage. */
function markedQuote({ entry, attribution }: Cited, mark: string, format: QuoteFormat): string {
  const { quote, article, note } = entry;
  const markup = markupFor(format);
  const source = markup.link(mark.trim(), linkOf(quote, article));
  const text =
    format === 'plain'
      ? quotedWords(shownOf(quote), attribution) + mark
      : markup.block({
          paragraphs: markedParagraphs(quote),
          source,
          url: attribution.item.URL ?? '',
        });
  return withNote(text, note, format);
}

/** （沈秀兰，2024） or (Doe and Smith, 2024); the title where no author is named. */
function shortMark({ attribution: { form, item, title } }: Cited): string {
  const names = form.authors((item.author ?? []).map(surnameOf));
  const year = dateParts(item.issued)[0];
  const words = [names || (title && form.title(title)), year].filter(Boolean).join(form.comma);
  return isEnglishForm(form) ? ` (${words})` : `（${words}）`;
}

function withNote(text: string, note = '', format: QuoteFormat): string {
  const lines = safeWords(note)
    .split('\n')
    .map((line) => line.trim());
  const marked = lines.filter(Boolean).map(markupFor(format).line);
  if (!marked.length) return text;
  return `${text}${BETWEEN[format]}${format === 'html' ? `<p>${marked.join('<br>')}</p>` : marked.join('\n')}`;
}

function referenceList(
  works: readonly Cited[],
  { format, numbered = false, heading = '' }: CollectionOptions,
): string {
  const markup = markupFor(format);
  const ordered = numbered ? works : [...works].sort(byReference);
  const items = ordered.map((cited, i) => {
    const number = numbered ? `${markup.text(`[${i + 1}]`)} ` : '';
    return number + linkedItem(cited, markup);
  });
  return LISTS[format](items, numbered, markup.text(heading));
}

function linkedItem({ reference, attribution }: Cited, markup: Markup): string {
  const { item } = attribution;
  return linkedReference(reference, { item, link: item.URL ?? '' }, markup);
}

function byReference(a: Cited, b: Cited): number {
  return a.reference.localeCompare(b.reference, 'zh');
}

type ListFormat = (items: readonly string[], numbered: boolean, heading: string) => string;

const LISTS: Record<QuoteFormat, ListFormat> = {
  plain: (items, _, heading) => [heading, ...items].filter(Boolean).join('\n'),
  markdown: (items, numbered, heading) =>
    [heading && `## ${heading}`, numbered ? items.join('\n\n') : bullets(items)]
      .filter(Boolean)
      .join('\n\n'),
  html: (items, numbered, heading) => {
    const list = numbered
      ? items.map((item) => `<p>${item}</p>`).join('')
      : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    return (heading && `<h2>${heading}</h2>`) + list;
  },
  org: (items, numbered, heading) =>
    [heading && `* ${heading}`, numbered ? items.join('\n\n') : bullets(items)]
      .filter(Boolean)
      .join('\n'),
};

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
