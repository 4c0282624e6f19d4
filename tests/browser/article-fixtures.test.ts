// Walks tests/fixtures/articles: every folder holds a page and what a perfect reader makes of it (see its README).
import { describe, expect, test } from 'vitest';
import type { Article, OutlineNode } from '../../lib/article';
import { extractArticle } from '../../lib/core';

interface ExpectedNode {
  title: string;
  children?: ExpectedNode[];
}

interface ExpectedArticle {
  url: string;
  title: string;
  authors: string[];
  source: string;
  site: string;
  publishedTime: string;
  body: string[];
  captions?: string[];
  credits: { role: string; name?: string }[];
  must_not: string[];
  outline: ExpectedNode[];
  outlineDepth?: number;
  lang?: string;
  images?: string[];
  pages?: { total: number; next: string[] };
  notices?: string[];
}

interface ExpectedFailure {
  url: string;
  reason: string;
}

const pages = import.meta.glob<string>('../fixtures/articles/*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<ExpectedArticle | ExpectedFailure>(
  '../fixtures/articles/*/expected.json',
  { import: 'default', eager: true },
);

const slugs = Object.keys(pages).map((path) => path.split('/').at(-2) ?? '');
const squash = (text: string) => text.replace(/\s+/g, ' ').trim();

function expectationOf(slug: string): ExpectedArticle | ExpectedFailure {
  const found = expectations[`../fixtures/articles/${slug}/expected.json`];
  if (!found) throw new Error(`tests/fixtures/articles/${slug} has no expected.json`);
  return found;
}

function extract(slug: string) {
  const html = pages[`../fixtures/articles/${slug}/source.html`] ?? '';
  const document = new DOMParser().parseFromString(html, 'text/html');
  const before = document.documentElement.outerHTML;
  const result = extractArticle(document, expectationOf(slug).url);
  expect(document.documentElement.outerHTML === before, 'the page was changed').toBe(true);
  return result;
}

function toExpectedNodes(nodes: OutlineNode[], depth: number): ExpectedNode[] {
  return nodes.map(({ title, children }) =>
    children.length > 0 && depth > 1
      ? { title, children: toExpectedNodes(children, depth - 1) }
      : { title },
  );
}

const textsOf = (article: Article, caption: boolean) =>
  article.blocks.filter((b) => (b.tag === 'figcaption') === caption).map((b) => squash(b.text));

function readFields(article: Article, expected: ExpectedArticle) {
  const { title, authors, source, site, publishedTime } = article;
  const lang = expected.lang ? { lang: article.lang } : {};
  const notices = expected.notices ? { notices: article.notices } : {};
  return { title, authors, source, site, publishedTime, ...lang, ...notices };
}

function expectedFields(expected: ExpectedArticle) {
  const { title, authors, source, site, publishedTime, lang, notices } = expected;
  return {
    ...{ title, authors, source, site, publishedTime },
    ...(lang ? { lang } : {}),
    ...(notices ? { notices } : {}),
  };
}

function readImages(article: Article): string[] {
  const parsed = new DOMParser().parseFromString(article.content, 'text/html');
  return [...parsed.querySelectorAll('img')].map((img) => img.getAttribute('src') ?? '');
}

test('every expectation has its page, and the other way round', () => {
  const named = Object.keys(expectations).map((path) => path.split('/').at(-2) ?? '');
  expect(named.toSorted()).toEqual(slugs.toSorted());
  expect(slugs.length).toBeGreaterThanOrEqual(12);
});

for (const slug of slugs) {
  const expected = expectationOf(slug);
  if ('reason' in expected) {
    test(`${slug}: is refused as ${expected.reason}`, () => {
      expect(extract(slug)).toMatchObject({ ok: false, reason: expected.reason });
    });
    continue;
  }
  describe(slug, () => {
    const article = () => {
      const result = extract(slug);
      if (!result.ok) throw new Error(`refused: ${result.reason} ${result.detail}`);
      return result;
    };

    test('body', () => {
      expect(textsOf(article(), false)).toEqual(expected.body.map(squash));
    });
    test('captions', () => {
      expect(textsOf(article(), true)).toEqual(expected.captions ?? []);
    });
    test('fields', () => {
      expect(readFields(article(), expected)).toEqual(expectedFields(expected));
    });
    test('credits', () => {
      const { credits } = article();
      for (const credit of expected.credits) {
        expect(credits).toContainEqual(expect.objectContaining(credit));
      }
      const roles = new Set(expected.credits.map((c) => c.role));
      expect(credits.filter((c) => !roles.has(c.role)).map((c) => c.text)).toEqual([]);
    });
    test('outline', () => {
      const depth = expected.outlineDepth ?? 9;
      expect(toExpectedNodes(article().outline, depth)).toEqual(expected.outline);
    });
    test('nothing of the clutter', () => {
      const { content, textContent } = article();
      const words = (part: string) => textContent.includes(part) || content.includes(part);
      expect(expected.must_not.filter(words)).toEqual([]);
    });
    if (expected.images) {
      test('images at their real address', () => {
        expect(readImages(article())).toEqual(expected.images);
      });
    }
    if (expected.pages) {
      test('pages', () => {
        expect(article().pages).toMatchObject(expected.pages ?? {});
      });
    }
  });
}
