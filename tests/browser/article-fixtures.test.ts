// Walks tests/fixtures/articles: every folder holds a page and what a perfect reader makes of it (see its README).
import { expect, test } from 'vitest';
import { extractArticle } from '../../lib/core';
import { type Expectation, testFixture } from '../support/test-fixture';

const pages = import.meta.glob<string>('../fixtures/articles/*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<Expectation>('../fixtures/articles/*/expected.json', {
  import: 'default',
  eager: true,
});

const slugs = Object.keys(pages).map((path) => path.split('/').at(-2) ?? '');

test('every expectation has its page, and the other way round', () => {
  const named = Object.keys(expectations).map((path) => path.split('/').at(-2) ?? '');
  expect(named.toSorted()).toEqual(slugs.toSorted());
  expect(slugs.length).toBeGreaterThanOrEqual(12);
});

const reader = {
  parse: (html: string) => new DOMParser().parseFromString(html, 'text/html'),
  extract: extractArticle,
};

for (const slug of slugs) {
  const html = pages[`../fixtures/articles/${slug}/source.html`] ?? '';
  const expected = expectations[`../fixtures/articles/${slug}/expected.json`];
  if (!expected) throw new Error(`tests/fixtures/articles/${slug} has no expected.json`);
  testFixture(slug, { html, expected }, reader);
}
