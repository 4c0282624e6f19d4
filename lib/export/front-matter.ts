// The head of a Markdown file: properties in YAML, by a template that the user can change. YAML 1.2; Obsidian, Hugo, Jekyll and Pandoc read it.
import type { Article } from '../article';
import { cleanLine } from '../text/clean-text';
import { yamlString } from '../text/escape/yaml';
import { cleanLink } from '../url/clean-link';

/** What a template may name, in braces. */
export const FRONT_MATTER_FIELDS = [
  'title',
  'author',
  'site',
  'source',
  'date',
  'time',
  'url',
  'accessed',
  'lang',
  'tags',
] as const;
export type FrontMatterField = (typeof FRONT_MATTER_FIELDS)[number];

export const FRONT_MATTER_TEMPLATE = `title: {title}
author: {author}
site: {site}
source: {source}
date: {date}
url: {url}
accessed: {accessed}
tags: {tags}`;

/** As Obsidian's own clipper marks what came from the web. */
const CLIPPED = ['clippings'];

const MAX_TEMPLATE = 4_000;
const FIELD = /\{([a-z]{1,20})\}/g;
/** A value that is one field and nothing else keeps its kind: authors and tags are a list. */
const WHOLE = /^([^:{}]{1,100}: *)\{([a-z]{1,20})\}$/;

type Value = string | readonly string[];
type Values = Record<FrontMatterField, Value>;

export interface FrontMatterOptions {
  /** '' for `FRONT_MATTER_TEMPLATE`. */
  template: string;
  /** YYYY-MM-DD */
  accessed: string;
  tags?: readonly string[];
}

/** From `---` to `---`. A line whose fields are all unknown for this article is left out; one without fields stays as it is. */
export function writeFrontMatter(
  article: Article,
  { template, accessed, tags = CLIPPED }: FrontMatterOptions,
): string {
  const values = readTemplateValues(article, accessed, tags);
  const lines = (template.trim() || FRONT_MATTER_TEMPLATE).slice(0, MAX_TEMPLATE).split('\n');
  // A line like this would end the head before its time.
  const kept = lines.map((line) => line.trimEnd()).filter((line) => !/^(?:-{3}|\.{3})$/.test(line));
  return ['---', ...kept.flatMap((line) => fillLine(line, values)), '---', ''].join('\n');
}

/** Names in braces that are no field: the interface tells of them. */
export function findUnknownFields(template: string): string[] {
  const names = [...template.slice(0, MAX_TEMPLATE).matchAll(FIELD)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !isField(name));
}

const isField = (name: string): name is FrontMatterField =>
  (FRONT_MATTER_FIELDS as readonly string[]).includes(name);

/** What the fields of a template stand for; file names have them too. */
export function readTemplateValues(
  article: Article,
  accessed: string,
  tags: readonly string[],
): Values {
  const authors = article.authors.map(cleanLine).filter(Boolean);
  return {
    title: cleanLine(article.title),
    author: authors.length > 1 ? authors : (authors[0] ?? ''),
    site: cleanLine(article.site),
    source: cleanLine(article.source),
    date: article.publishedTime.slice(0, 10),
    time: article.publishedTime,
    url: cleanLink(article.canonicalUrl || article.url),
    accessed,
    lang: article.lang,
    tags,
  };
}

function fillLine(line: string, values: Values): string[] {
  const [, key = '', name = ''] = WHOLE.exec(line) ?? [];
  if (isField(name)) {
    const value = writeValue(values[name]);
    return value ? [key + value] : [];
  }
  return fillText(line, values);
}

/** A field among other words: the whole value becomes one string. */
function fillText(line: string, values: Values): string[] {
  const names = [...line.matchAll(FIELD)].map(([, name = '']) => name).filter(isField);
  if (names.length === 0) return [line];
  if (names.every((name) => values[name].length === 0)) return [];
  const filled = (text: string) =>
    text.replace(FIELD, (whole, name: string) => (isField(name) ? oneText(values[name]) : whole));
  const [, head = '', rest = ''] = /^(\s*(?:- +|[^:{}]{1,100}: *))?(.*)$/s.exec(line) ?? [];
  return [head + yamlString(cleanLine(filled(rest.replace(/^["']|["']$/g, ''))))];
}

const oneText = (value: Value) => (typeof value === 'string' ? value : value.join(', '));

/** Strings as JSON has them, which YAML takes; a list in one line. Dates are bare, so that they are dates. */
function writeValue(value: Value): string {
  if (typeof value !== 'string') return value.length ? `[${value.map(yamlString).join(', ')}]` : '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return value && yamlString(value);
}
