// A note for Obsidian: properties in YAML front matter (help.obsidian.md/properties), the outline as headings.
import type { Article } from '../article';
import { cleanLine } from '../text/clean-text';
import { yamlString } from '../text/escape/yaml';
import { cleanLink } from '../url/clean-link';
import type { ReadyOptions } from './options';
import { writeSections } from './outline-markdown';

export function writeObsidianNote(article: Article, options: ReadyOptions): string {
  return `${writeNoteHead(article, options)}\n${writeSections(article, options)}`;
}

/** Every value quoted; keys in English, as Obsidian's properties are shared between vaults. */
export function writeNoteHead(article: Article, { accessed }: ReadyOptions): string {
  const scalars: [key: string, value: string][] = [
    ['source', article.source],
    ['site', article.site],
    ['published', article.publishedTime],
    ['accessed', accessed],
    ['url', cleanLink(article.canonicalUrl || article.url)],
  ];
  return [
    '---',
    `title: ${yamlLine(article.title)}`,
    ...listAuthors(article.authors),
    ...scalars.filter(([, value]) => value).map(([key, value]) => `${key}: ${yamlLine(value)}`),
    'tags:',
    '  - "clippings"',
    '---',
    '',
  ].join('\n');
}

const yamlLine = (text: string) => yamlString(cleanLine(text));

function listAuthors(authors: readonly string[]): string[] {
  return authors.length ? ['author:', ...authors.map((name) => `  - ${yamlLine(name)}`)] : [];
}
