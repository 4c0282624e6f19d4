// Runs the stages: (Document, url) → Article | Failure. Never throws, never changes the document.
import { Readability } from '@mozilla/readability';
import type { Article, Block, Failure } from '../article';
import { sanitize } from '../sanitize';

/** A result together with the way back to the live page. */
export interface Extraction {
  result: Article | Failure;
  /** The live element a block's `sourceIndex` stands for; null when it is gone or unknown. */
  elementAt(sourceIndex: number): Element | null;
}

export interface ExtractOptions {
  /** Take this live element as the article's body (picked by hand). */
  root?: Element;
  /** Take all text of the page. */
  wholeText?: boolean;
}

export function extractPage(
  document: Document,
  url: string,
  _options: ExtractOptions = {},
): Extraction {
  return { result: readArticle(document, url), elementAt: () => null };
}

export function extractArticle(document: Document, url: string): Article | Failure {
  return extractPage(document, url).result;
}

function readArticle(document: Document, url: string): Article | Failure {
  const found = new Readability(document.cloneNode(true) as Document).parse();
  if (!found?.content) return { ok: false, reason: 'no-article', detail: '' };
  const holder = document.implementation.createHTMLDocument('').body;
  holder.append(sanitize(found.content, url));
  const blocks = [...holder.querySelectorAll('p,h1,h2,h3,h4,h5,h6,li')].map(
    (e): Block => ({
      text: (e.textContent ?? '').trim(),
      tag: e.localName,
      sourceText: (e.textContent ?? '').trim(),
      sourceIndex: -1,
      url,
    }),
  );
  return {
    ok: true,
    title: found.title ?? '',
    authors: found.byline ? [found.byline] : [],
    byline: found.byline ?? '',
    source: '',
    site: found.siteName ?? '',
    publishedTime: found.publishedTime ?? '',
    modifiedTime: '',
    lang: found.lang ?? '',
    dir: 'ltr',
    url,
    canonicalUrl: url,
    excerpt: found.excerpt ?? '',
    leadImage: '',
    content: holder.innerHTML,
    textContent: blocks.map((b) => b.text).join('\n'),
    blocks,
    outline: [],
    credits: [],
    removed: [],
    found: {},
    pages: { current: 1, total: 1, next: [], joined: 1 },
    wordCount: 0,
    readingMinutes: 1,
    notices: [],
  };
}
