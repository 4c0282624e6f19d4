// Runs in a page: what an article becomes when it is taken away, for whoever judges it outside.
import { buildEpub } from '../../../lib/export/epub/build-epub';
import { writeMarkdownBlocks } from '../../../lib/export/html-to-markdown';
import { readyOptions } from '../../../lib/export/options';
import { extractArticle } from '../../../lib/extract/extract-article';
import { blockElements, renderArticle } from '../../../lib/render-article';
import { PARSERS, parseHtml, readStructure } from '../../support/markdown-structure';

function read(html: string, url: string) {
  const article = extractArticle(new DOMParser().parseFromString(html, 'text/html'), url);
  return article.ok ? { article, body: renderArticle(article, { mayLoad: () => true }) } : null;
}

/** Where a parser's reading of the Markdown parts from the article first, one line for each parser; null for no article. */
export function compareMarkdown(html: string, url: string): string[] | null {
  const found = read(html, url);
  if (!found) return null;
  const wanted = readStructure(found.body);
  const markdown = writeMarkdownBlocks(found.body);
  return Object.entries(PARSERS).flatMap(([name, parse]) => {
    const got = readStructure(parseHtml(parse(markdown)));
    const at = Math.max(wanted.length, got.length);
    const first = Array.from({ length: at }, (_, i) => i).find((i) => wanted[i] !== got[i]);
    return first === undefined ? [] : [`${name}: ${wanted[first]} → ${got[first]}`.slice(0, 400)];
  });
}

/** The bytes of the book, as numbers; null for no article. */
export function makeBook(html: string, url: string): number[] | null {
  const found = read(html, url);
  if (!found) return null;
  const { article, body } = found;
  const options = readyOptions(article, { accessed: '2024-08-01' });
  return [...buildEpub(article, options, { body, blocks: blockElements(body) })];
}
export { pickQuote } from './pick-quote';
