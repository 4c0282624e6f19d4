// Who, where and when, as a list that closes up where a field is missing. Editors are never authors: only `authors` is read.
import type { CslDate, CslItem } from '../citation/csl';
import { plainName } from '../citation/names';
import { type CitedArticle, differingSource, toCsl } from '../citation/to-csl';
import type { Markup } from './markup';
import { formFor, isEnglishForm, type QuoteForm, titleInList } from './quote-form';

export interface Attribution {
  form: QuoteForm;
  item: CslItem;
  speaker: string;
  author: string;
  title: string;
  site: string;
  /** 来源, when it is not the site. */
  source: string;
  issued: CslDate | undefined;
}

export interface AttributionOptions {
  /** YYYY-MM-DD */
  accessed: string;
  /** Who said the quoted words, when that is not the author. */
  speaker?: string | null;
}

export function readAttribution(article: CitedArticle, options: AttributionOptions): Attribution {
  const form = formFor(article.lang);
  const item = toCsl(article, { accessed: options.accessed });
  const names = (item.author ?? []).map(plainName);
  const site = item['container-title'] ?? '';
  const paper = item.type === 'article-newspaper' ? site : '';
  return {
    form,
    item,
    speaker: options.speaker?.trim() ?? '',
    author: form.authors(names),
    title: item.title ?? '',
    site,
    source: differingSource(article, paper),
    issued: item.issued,
  };
}

/** `沈秀兰：《标题》，光明网（来源：新湖南），2024年7月27日`, with nothing where a field is missing. */
export function attributionLine(
  attribution: Attribution,
  markup: Markup,
  linkTitle: (marked: string) => string,
): string {
  const { form, title, issued } = attribution;
  const { text } = markup;
  const place = placeOf(attribution, markup);
  const date = issued ? markup.date(issued, form) : '';
  const marked = title && linkTitle(titleInList(form, title, !place && !date));
  const rest = joinList(form, title, [marked, place, date].filter(Boolean));
  const author = text(attribution.author);
  const joint = markup.afterAuthor?.(form) ?? form.afterAuthor;
  const line = author && rest ? author + joint + rest : author || rest;
  const speaker = text(attribution.speaker);
  return speaker && line ? form.quotedIn(speaker, line) : speaker || line;
}

/** The site with 来源 behind it; without a site 来源 stands for itself. */
function placeOf({ form, site, source }: Attribution, { text }: Markup): string {
  if (!source) return text(site);
  const label = form.source(text(source));
  return site ? text(site) + label : label.replace(/^[（\s(]+|[）)]$/g, '');
}

/** English: the comma after a title stands inside its marks already. */
function joinList(form: QuoteForm, title: string, list: string[]): string {
  const [first = '', ...others] = list;
  if (!isEnglishForm(form) || !title || !others.length) return list.join(form.comma);
  return `${first} ${others.join(form.comma)}`;
}
