// Who, where and when, as a list that closes up where a field is missing. Editors are never authors: only `authors` is read.
import type { CslDate, CslItem } from '../citation/csl';
import { plainName } from '../citation/names';
import { type CitedArticle, differingSource, toCsl } from '../citation/to-csl';
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

/** What a format makes of the two parts that it may link or tag. */
export interface AttributionParts {
  title: (marked: string) => string;
  date: (date: CslDate) => string;
  text: (text: string) => string;
  /** Between author and title; the form's own when left out. */
  afterAuthor?: string;
}

/** `沈秀兰：《标题》，光明网（来源：新湖南），2024年7月27日`, with nothing where a field is missing. */
export function attributionLine(attribution: Attribution, parts: AttributionParts): string {
  const { form, speaker, author, title, issued } = attribution;
  const place = placeOf(attribution, parts);
  const date = issued ? parts.date(issued) : '';
  const marked = title && parts.title(titleInList(form, title, !place && !date));
  const rest = joinList(form, title, [marked, place, date].filter(Boolean));
  const afterAuthor = parts.afterAuthor ?? form.afterAuthor;
  const line = [author && parts.text(author), rest]
    .filter(Boolean)
    .join(author && rest ? afterAuthor : '');
  if (!speaker) return line;
  return line ? form.quotedIn(parts.text(speaker), line) : parts.text(speaker);
}

/** The site with 来源 behind it; without a site 来源 stands for itself. */
function placeOf({ form, site, source }: Attribution, { text }: AttributionParts): string {
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
