// The core module as it is built, in Node: it imports where there is no page, reads pages of jsdom as it does those of Chromium,
// and refuses a DOM that does not sanitise.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type * as Core from '../../lib/core';
import { type Expectation, testFixture } from '../support/test-fixture';
import { ROOT } from './support/source-files';

const CORE = join(ROOT, '.output/core/qingyue-core.js');
const core = (await import(CORE)) as typeof Core;

const ARTICLES = join(ROOT, 'tests/fixtures/articles');
const slugs = readdirSync(ARTICLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const parse = (html: string) => new JSDOM(html).window.document;
const sourceOf = (slug: string) => readFileSync(join(ARTICLES, slug, 'source.html'), 'utf8');
const expectationOf = (slug: string): Expectation =>
  JSON.parse(readFileSync(join(ARTICLES, slug, 'expected.json'), 'utf8'));

describe('pages of jsdom, by the rules for Chromium', () => {
  for (const slug of slugs)
    testFixture(
      slug,
      { html: sourceOf(slug), expected: expectationOf(slug) },
      { parse, extract: core.extractArticle },
    );
});

/** Runs in a Node of its own, where nothing of a page has a name. */
function runInNode(script: string): unknown {
  const source = `const core = await import(${JSON.stringify(CORE)});
    console.log(JSON.stringify((() => { ${script} })()));`;
  const args = ['--input-type=module', '--eval', source];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

const ARTICLE = {
  ok: true,
  title: '山城的桥',
  authors: ['林小禾'],
  byline: '林小禾',
  source: '',
  site: '北岭网',
  publishedTime: '2025-03-08',
  lang: 'zh-CN',
  dir: 'ltr',
  url: 'https://a.example/1.html',
  canonicalUrl: '',
  content: '<p>一、桥通了。</p><p>二、路也通了。</p>',
  blocks: ['一、桥通了。', '二、路也通了。'].map((text, i) => ({
    text,
    tag: 'p',
    sourceText: text,
    sourceIndex: i,
    url: 'https://a.example/1.html',
  })),
  outline: [],
  credits: [],
};

describe('without a page', () => {
  test('outline, citation, quote and export work', () => {
    const made = runInNode(`
      const article = ${JSON.stringify(ARTICLE)};
      article.outline = core.buildArticleOutline(article.blocks, article.title);
      const options = { accessed: '2026-01-31' };
      const csl = core.toCsl(article, options);
      const quote = core.makeQuote(article, '路也通了');
      return {
        outline: core.exportOutline(article, 'text', options).split('\\n').slice(-3, -1),
        citation: core.formatCitation(csl, 'gb-t-7714-2025'),
        quote: core.formatQuote(quote, article, 'markdown', options).split('\\n')[0],
        fragment: core.textFragment(article, quote) !== '',
        text: core.exportArticle(article, 'text', options).includes('路也通了'),
        json: JSON.parse(core.exportArticle(article, 'json', options)).format,
      };`);
    expect(made).toEqual({
      outline: ['一、桥通了', '二、路也通了'],
      citation: '林小禾. 山城的桥[EB/OL]. （2025-03-08）[2026-01-31]. https://a.example/1.html.',
      quote: '> 路也通了',
      fragment: true,
      text: true,
      json: 'qingyue-article',
    });
  });

  test('what needs a DOM asks for a document', () => {
    const made = runInNode(`
      const ask = (f) => { try { return f() && 'no error'; } catch (error) { return error.name; } };
      const article = ${JSON.stringify(ARTICLE)};
      return [
        ask(() => core.sanitize('<p>', 'https://a.example/')),
        ask(() => core.renderArticle(article)),
        ask(() => core.exportArticle(article, 'markdown')),
        ask(() => core.exportArticle(article, 'html')),
      ];`);
    expect(made).toEqual(Array(4).fill('UnsupportedDom'));
  });

  test('a document of jsdom is enough', () => {
    const document = parse('');
    const article = ARTICLE as unknown as Core.Article;
    const text = (fragment: DocumentFragment) => fragment.textContent;
    const hostile = '<b>1</b><img src=x onerror=a()>';
    expect(text(core.sanitize(hostile, 'https://a.example/', { document }))).toBe('1');
    expect(text(core.renderArticle(article, { document }))).toBe('一、桥通了。二、路也通了。');
    expect(core.exportArticle(article, 'markdown', { document })).toContain(
      '\n\n一、桥通了。\n\n二、',
    );
    expect(core.exportArticle(article, 'html', { document })).toContain('<p>一、桥通了。</p>');
  });
});

describe('a DOM that does not sanitise', () => {
  const html = sourceOf('english-news');
  const { url } = expectationOf('english-news');
  const happy = new Window({ url }).document;
  happy.write(html);
  const DOMS = {
    'happy-dom': happy as unknown as Document,
    linkedom: parseHTML(html).document as unknown as Document,
    'a document without a window': parse('').implementation.createHTMLDocument(''),
  };

  test.each(Object.entries(DOMS))('%s is refused', (_, document) => {
    expect(core.extractArticle(document, url)).toMatchObject({
      ok: false,
      reason: 'unsupported-dom',
    });
    expect(() => core.sanitize('<p>', url, { document })).toThrow(
      expect.objectContaining({ name: 'UnsupportedDom' }),
    );
  });
});
