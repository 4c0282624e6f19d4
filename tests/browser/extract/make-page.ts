// Pages for tests: an article of six paragraphs with whatever a test puts before, into or after it.
import type { Article } from '../../../lib/article';
import { type ExtractOptions, extractPage } from '../../../lib/extract/extract-article';

export const URL_OF_PAGE = 'https://news.example.com/2026/11/harbour.html';
export const TITLE = 'Harbour plan approved after a long debate';

/** Six paragraphs, each with a number of its own. */
export const PARAGRAPHS = [1, 2, 3, 4, 5, 6].map(
  (n) =>
    `Paragraph ${n}: the council voted on Tuesday to approve the plan, after a debate that lasted more than six hours, officials said.`,
);

export interface Parts {
  head?: string;
  before?: string;
  /** Between the third and the fourth paragraph. */
  inside?: string;
  end?: string;
  after?: string;
}

export function pageWith({
  head = '',
  before = '',
  inside = '',
  end = '',
  after = '',
}: Parts): string {
  const [a, b, c, d, e, f] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body>${before}
    <main><article><h1>${TITLE}</h1><div class="story">${a}${b}${c}${inside}${d}${e}${f}${end}</div></article></main>
    ${after}</body></html>`;
}

export const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

export function extract(html: string | Document, options?: ExtractOptions) {
  const page = typeof html === 'string' ? parse(html) : html;
  const extraction = extractPage(page, URL_OF_PAGE, options);
  if (!extraction.result.ok)
    throw new Error(`${extraction.result.reason}: ${extraction.result.detail}`);
  return { page, article: extraction.result as Article, elementAt: extraction.elementAt };
}

export const read = (parts: Parts) => extract(pageWith(parts)).article;
