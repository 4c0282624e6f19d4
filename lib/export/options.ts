// What every export takes besides the article: the user's corrected outline, links, labels, the date of access.
import type { Article, OutlineNode } from '../article';
import type { CollectedQuote } from '../article-state';
import type { DomOptions } from '../sanitize';
import { isChinese, isTraditional } from '../text/scripts';
import { todayHere } from '../today';
import { ALL_SHOWN, type PictureSupply } from './pictures';

/** Words around the article's own. The interface hands in its language; `labelsFor` gives a default. */
export interface ExportLabels {
  author: string;
  source: string;
  site: string;
  published: string;
  link: string;
  accessed: string;
  /** Marks an entry of the outline that no tag vouches for. */
  inferred: string;
  /** Heads the collected quotes. */
  quotes: string;
  /** Between a label and its value: “：” or “: ”. */
  colon: string;
}

export interface ExportOptions {
  labels?: ExportLabels;
  /** YYYY-MM-DD; today's date by default. */
  accessed?: string;
  /** The outline as the user corrected it; the article's own by default. */
  outline?: readonly OutlineNode[];
  /** Address of a node's passage; '' for none. */
  linkFor?: (node: OutlineNode) => string;
  /** A document of the DOM to work with: formats that keep an article's markup need one where there is no global window. */
  document?: Document;
  /** Whole articles: quotes that go along, with their notes; none by default. */
  quotes?: readonly CollectedQuote[];
  /** Whole articles: what becomes of pictures. By default all stand at their addresses; in HTML, which loads them by itself, none does. */
  pictures?: PictureSupply;
  /** Whole articles in Markdown: a template for YAML front matter ('' for the usual one) in the place of the source block. */
  frontMatter?: string | null;
}

export interface ReadyOptions extends Required<Omit<ExportOptions, 'document'>>, DomOptions {}

const ENGLISH: ExportLabels = {
  author: 'Author',
  source: 'Source',
  site: 'Site',
  published: 'Published',
  link: 'URL',
  accessed: 'Accessed',
  inferred: 'inferred',
  quotes: 'Quotes',
  colon: ': ',
};
const SIMPLIFIED: ExportLabels = {
  author: '作者',
  source: '来源',
  site: '网站',
  published: '时间',
  link: '网址',
  accessed: '查阅日期',
  inferred: '推断',
  quotes: '摘录',
  colon: '：',
};
const TRADITIONAL: ExportLabels = {
  author: '作者',
  source: '來源',
  site: '網站',
  published: '時間',
  link: '網址',
  accessed: '查閱日期',
  inferred: '推斷',
  quotes: '摘錄',
  colon: '：',
};

/** Labels in the article's language where we have them, else in English. */
export function labelsFor(lang: string): ExportLabels {
  if (isTraditional(lang)) return TRADITIONAL;
  return isChinese(lang) ? SIMPLIFIED : ENGLISH;
}

export function readyOptions(article: Article, options: ExportOptions): ReadyOptions {
  return {
    labels: options.labels ?? labelsFor(article.lang),
    accessed: options.accessed ?? todayHere(),
    outline: options.outline ?? article.outline,
    linkFor: options.linkFor ?? (() => ''),
    document: options.document,
    quotes: options.quotes ?? [],
    pictures: options.pictures ?? ALL_SHOWN,
    frontMatter: options.frontMatter ?? null,
  };
}
