// What an article made of a fixture must be: the same rules in Chromium and in Node (see articles/README.md).
import { describe, expect, test } from 'vitest';
import type { Article, Failure, OutlineNode } from '../../lib/article';

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

export type Expectation = ExpectedArticle | ExpectedFailure;

export interface FixtureReader {
  parse(html: string): Document;
  extract(document: Document, url: string): Article | Failure;
}

/** Puts white space as people read it. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function toExpectedNodes(nodes: OutlineNode[], depth: number): ExpectedNode[] {
  return nodes.map(({ title, children }) =>
    children.length > 0 && depth > 1
      ? { title, children: toExpectedNodes(children, depth - 1) }
      : { title },
  );
}

const textsOf = (article: Article, caption: boolean) =>
  article.blocks.filter((b) => (b.tag === 'figcaption') === caption).map((b) => oneLine(b.text));

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

function readImages({ content }: Article, { parse }: FixtureReader): string[] {
  return [...parse(content).querySelectorAll('img')].map((img) => img.getAttribute('src') ?? '');
}

/** Reads the page once, and looks that reading it changed nothing. */
function readOnce(html: string, url: string, { parse, extract }: FixtureReader) {
  let result: Article | Failure | null = null;
  return () => {
    if (result) return result;
    const document = parse(html);
    const before = document.documentElement.outerHTML;
    result = extract(document, url);
    expect(document.documentElement.outerHTML === before, 'the page was changed').toBe(true);
    return result;
  };
}

/** One test for each thing that is expected of the page. */
export function testFixture(
  slug: string,
  { html, expected }: { html: string; expected: Expectation },
  reader: FixtureReader,
): void {
  const result = readOnce(html, expected.url, reader);
  if ('reason' in expected) {
    test(`${slug}: is refused as ${expected.reason}`, () => {
      expect(result()).toMatchObject({ ok: false, reason: expected.reason });
    });
    return;
  }
  describe(slug, () => {
    const article = () => {
      const read = result();
      if (!read.ok) throw new Error(`refused: ${read.reason} ${read.detail}`);
      return read;
    };

    test('body', () => {
      expect(textsOf(article(), false)).toEqual(expected.body.map(oneLine));
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
        expect(readImages(article(), reader)).toEqual(expected.images);
      });
    }
    if (expected.pages) {
      test('pages', () => {
        expect(article().pages).toMatchObject(expected.pages ?? {});
      });
    }
  });
}
