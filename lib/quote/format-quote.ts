// Quote + source in one piece: plain, Markdown, HTML, Org. The attribution line by default, a full reference when a style is given.
import type { Quote, QuoteFormat } from '../article';
import { isoDate } from '../citation/dates';
import { type CitationStyle, formatCitation } from '../citation/format-citation';
import type { CitedArticle } from '../citation/to-csl';
import { type Attribution, attributionLine, readAttribution } from './attribution';
import { escapeHtml, escapeMarkdown, escapeOrg, markdownUrl, orgLink } from './escape-text';
import { isBlockQuote } from './quote-form';

export interface FormatQuoteOptions {
  /** YYYY-MM-DD */
  accessed: string;
  /** A citation style instead of the attribution line. */
  style?: CitationStyle | null;
  /** Who said the words: “某某，转引自…”. */
  speaker?: string | null;
  /** Adds the access date behind the address of the plain form. */
  showAccessed?: boolean;
}

type QuoteWords = Pick<Quote, 'exact' | 'link'>;

interface Setting {
  words: string;
  link: string;
  attribution: Attribution;
  /** The reference in the chosen style; '' for the attribution line. */
  reference: string;
  showAccessed: boolean;
}

const FORMATS: Record<QuoteFormat, (setting: Setting) => string> = {
  plain: formatPlain,
  markdown: formatMarkdown,
  html: formatHtml,
  org: formatOrg,
};

export function formatQuote(
  quote: QuoteWords,
  article: CitedArticle,
  format: QuoteFormat,
  options: FormatQuoteOptions,
): string {
  const attribution = readAttribution(article, options);
  return FORMATS[format]({
    words: quote.exact,
    link: quote.link || attribution.item.URL || article.url,
    attribution,
    reference: options.style ? formatCitation(attribution.item, options.style) : '',
    showAccessed: options.showAccessed ?? false,
  });
}

/** The words alone: inside quotation marks, or as a block when long. */
export function quotedWords(words: string, { form }: Attribution): string {
  return isBlockQuote(words) ? words : form.quoted(words);
}

export function plainAttribution(attribution: Attribution): string {
  const { form } = attribution;
  return attributionLine(attribution, { title: same, date: form.date, text: same });
}

function formatPlain({ words, link, attribution, reference, showAccessed }: Setting): string {
  const { form, item } = attribution;
  const quoted = quotedWords(words, attribution);
  if (reference) {
    const passage = link === item.URL ? [] : [link];
    return [quoted, '', reference, ...passage].join('\n');
  }
  const source = plainAttribution(attribution);
  const dash = quoted === words ? `\n\n${form.dash.trimStart()}` : form.dash;
  const read = showAccessed && item.accessed ? form.accessed(form.date(item.accessed)) : '';
  return `${quoted}${source && dash + source}\n${link}${read}`;
}

function formatMarkdown({ words, link, attribution, reference }: Setting): string {
  const { form, item } = attribution;
  const url = markdownUrl(link);
  const line = attributionLine(attribution, {
    title: (title) => `[${escapeMarkdown(title)}](${url})`,
    date: isoDate,
    text: escapeMarkdown,
    afterAuthor: form.comma,
  });
  const linked = line.includes(`](${url})`)
    ? line
    : [line, `<${url}>`].filter(Boolean).join(form.comma);
  const source = reference
    ? linkAddress(
        reference,
        item.URL,
        escapeMarkdown,
        (text) => `[${escapeMarkdown(text)}](${url})`,
      )
    : `—— ${linked}`;
  const paragraphs = words.split('\n').map(escapeMarkdown);
  const lines = [...paragraphs, source.replace(/^——/, dashOf(attribution))];
  return lines
    .join('\n\n')
    .split('\n')
    .map((text) => `> ${text}`.trimEnd())
    .join('\n');
}

function formatHtml({ words, link, attribution, reference }: Setting): string {
  const { item } = attribution;
  const href = escapeHtml(httpUrl(link));
  const line = attributionLine(attribution, {
    title: (title) => `<a href="${href}">${escapeHtml(title)}</a>`,
    date: (date) => `<time datetime="${isoDate(date)}">${isoDate(date)}</time>`,
    text: escapeHtml,
  });
  const linked = line.includes('<a ') ? line : `<a href="${href}">${line || href}</a>`;
  const source = reference
    ? linkAddress(
        reference,
        item.URL,
        escapeHtml,
        (text) => `<a href="${href}">${escapeHtml(text)}</a>`,
      )
    : `${dashOf(attribution)} ${linked}`;
  const paragraphs = words.split('\n').map((text) => `<p>${escapeHtml(text)}</p>`);
  const cite = escapeHtml(httpUrl(item.URL ?? ''));
  return `<blockquote${cite && ` cite="${cite}"`}>${paragraphs.join('')}</blockquote><p>${source}</p>`;
}

function formatOrg({ words, link, attribution, reference }: Setting): string {
  const { form, item } = attribution;
  const line = attributionLine(attribution, {
    title: (title) => orgLink(link, title),
    date: isoDate,
    text: same,
    afterAuthor: form.comma,
  });
  const linked = line.includes('[[')
    ? line
    : [line, orgLink(link, link)].filter(Boolean).join(form.comma);
  const source = reference
    ? linkAddress(reference, item.URL, same, (text) => orgLink(link, text))
    : `${dashOf(attribution)} ${linked}`;
  const paragraphs = words.split('\n').map(escapeOrg).join('\n\n');
  return `#+begin_quote\n${paragraphs}\n#+end_quote\n${source}`;
}

/** The address in a reference leads to the passage. */
function linkAddress(
  reference: string,
  url: string | undefined,
  text: (text: string) => string,
  link: (url: string) => string,
): string {
  const at = url ? reference.lastIndexOf(url) : -1;
  if (!url || at < 0) return text(reference);
  return text(reference.slice(0, at)) + link(url) + reference.slice(at + url.length);
}

/** Only web addresses become links. */
function httpUrl(url: string): string {
  return /^https?:\/\//i.test(url) ? url : '';
}

function dashOf({ form }: Attribution): string {
  return form.dash.trim();
}

function same(text: string): string {
  return text;
}
