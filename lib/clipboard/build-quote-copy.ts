// A quote with its source as the clipboard wants it, in the format of the settings: for popup, clean view, keys and menus.
import type { Article } from '../article';
import { defaultStyle } from '../citation/default-style';
import { type CitationStyle, isCitationStyle } from '../citation/format-citation';
import { formatQuote, type QuoteWords } from '../quote/format-quote';
import { fillTemplate } from '../quote/template';
import type { Settings } from '../settings/settings';
import { isChinese } from '../text/scripts';
import { todayHere } from '../today';

export interface CopyPayload {
  text: string;
  /** Left out where an app would convert it instead of taking the text: Markdown, Org, a template. */
  html?: string;
}

export type QuoteSettings = Pick<Settings, 'quoteFormat' | 'citationStyle' | 'quoteTemplate'> &
  Partial<Pick<Settings, 'passageLinks' | 'titleCase'>>;

export interface QuoteDetails {
  /** Who said the words, when that is not the author. */
  speaker?: string | null;
  note?: string;
}

const CHINESE_TEMPLATE =
  '“{quote}”\n—— {author}《{title}》，{site}（来源：{source}），{date}\n{link}';
const ENGLISH_TEMPLATE = '“{quote}”\n— {author}, “{title},” {site} (via {source}), {date}\n{link}';

/** What a template starts from, until the user writes one. */
export function firstTemplate(lang: string): string {
  return isChinese(lang) ? CHINESE_TEMPLATE : ENGLISH_TEMPLATE;
}

/** Plain text brings the rich flavour along; HTML gives its source to a text field. */
export function buildQuoteCopy(
  collected: QuoteWords,
  article: Article,
  {
    quoteFormat,
    citationStyle,
    quoteTemplate,
    passageLinks,
    ...details
  }: QuoteSettings & QuoteDetails,
): CopyPayload {
  const quote = linkedAs(collected, passageLinks);
  const options = { ...details, accessed: todayHere(), style: readStyle(citationStyle) };
  if (quoteFormat === 'template') {
    const style = options.style ?? defaultStyle(article.lang);
    const template = quoteTemplate.trim() || firstTemplate(article.lang);
    return { text: fillTemplate(template, quote, article, { ...options, style }) };
  }
  const text = formatQuote(quote, article, quoteFormat, options);
  if (quoteFormat === 'markdown' || quoteFormat === 'org') return { text };
  return { text, html: formatQuote(quote, article, 'html', options) };
}

/** Without its own address, a quote is given that of the article. */
export const linkedAs = <Words extends QuoteWords>(quote: Words, passageLinks = true): Words =>
  passageLinks ? quote : { ...quote, link: '' };

/** A style from the settings; null for none, or for one that this version does not know. */
export function readStyle(style: string | null): CitationStyle | null {
  return isCitationStyle(style) ? style : null;
}
