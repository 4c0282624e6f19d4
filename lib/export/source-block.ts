// Where the exported words come from: the block every export begins with.
import type { Article } from '../article';
import { cleanLine } from '../text/clean-text';
import { cleanLink } from '../url/clean-link';
import type { ReadyOptions } from './options';

export interface SourceField {
  key: 'author' | 'source' | 'site' | 'published' | 'link' | 'accessed';
  label: string;
  value: string;
}

/** Only what is known: a field that was not found has no line. */
export function listSourceFields(
  article: Article,
  { labels, accessed }: ReadyOptions,
): SourceField[] {
  const fields: SourceField[] = [
    { key: 'author', label: labels.author, value: cleanLine(article.byline) },
    { key: 'source', label: labels.source, value: cleanLine(article.source) },
    { key: 'site', label: labels.site, value: cleanLine(article.site) },
    { key: 'published', label: labels.published, value: formatTime(article.publishedTime) },
    { key: 'link', label: labels.link, value: cleanLink(article.canonicalUrl || article.url) },
    { key: 'accessed', label: labels.accessed, value: cleanLine(accessed) },
  ];
  return fields.filter((field) => field.value);
}

/** 2024-07-27T06:07+08:00 → 2024-07-27 06:07, as the page shows it. */
function formatTime(iso: string): string {
  const match = /^(\d{4}(?:-\d{2}){0,2})(?:T(\d{2}:\d{2}))?/.exec(iso);
  return match ? [match[1], match[2]].filter(Boolean).join(' ') : '';
}
