// The outline as JSON, our own schema: `format` and `version` first, so that a reader knows what it holds.
import type { Article, OutlineNode } from '../article';
import { cleanLink } from '../url/clean-link';
import type { ReadyOptions } from './options';

export const OUTLINE_JSON = { format: 'qingyue-outline', version: 1 } as const;

export interface OutlineEntry extends Omit<OutlineNode, 'children'> {
  link?: string;
  children: OutlineEntry[];
}

export interface OutlineFile {
  format: typeof OUTLINE_JSON.format;
  version: typeof OUTLINE_JSON.version;
  source: SourceRecord;
  outline: OutlineEntry[];
}

export interface SourceRecord {
  title: string;
  authors: string[];
  source: string;
  site: string;
  publishedTime: string;
  lang: string;
  url: string;
  /** YYYY-MM-DD */
  accessed: string;
}

export function writeJsonOutline(article: Article, options: ReadyOptions): string {
  const file: OutlineFile = {
    ...OUTLINE_JSON,
    source: buildSourceRecord(article, options),
    outline: options.outline.map((node) => buildEntry(node, options)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export function buildSourceRecord(article: Article, { accessed }: ReadyOptions): SourceRecord {
  const { title, authors, source, site, publishedTime, lang } = article;
  const url = cleanLink(article.canonicalUrl || article.url);
  return { title, authors, source, site, publishedTime, lang, url, accessed };
}

function buildEntry(node: OutlineNode, options: ReadyOptions): OutlineEntry {
  const { children, ...own } = node;
  const link = cleanLink(options.linkFor(node));
  return {
    ...own,
    ...(link && { link }),
    children: children.map((child) => buildEntry(child, options)),
  };
}
