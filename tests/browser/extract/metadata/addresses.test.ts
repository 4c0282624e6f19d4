// Whose address the page tells as its own: a page that moves on by script may keep the head of the article before.
import { expect, test } from 'vitest';
import { toCsl } from '../../../../lib/citation/to-csl';
import { articleOf, EXAMPLE, jsonLd, og } from './fields-of';

const OTHER = 'https://lake.example/2026/05/bread-16.html';
const canonical = `<link rel="canonical" href="${OTHER}"><meta property="og:url" content="${OTHER}">`;
const body = '<h1>Keepers move in above the gate</h1>';
const title = 'Keepers move in above the gate - Lake Post';
const cited = (article: Parameters<typeof toCsl>[0]) =>
  toCsl(article, { accessed: '2026-06-01' }).URL;

test.each([
  ['og:title', og('Late bread for night crews')],
  ['JSON-LD', jsonLd({ headline: 'Late bread for night crews' })],
])('where %s is of another article, its canonical address is too', (_, head) => {
  const article = articleOf({ title, head: canonical + head, body });
  expect(article.canonicalUrl).toBe(EXAMPLE);
  expect(cited(article)).toBe(EXAMPLE);
});

test.each([
  ['tells no title', ''],
  ['tells a longer title', og('Keepers move in above the gate: who will follow?')],
  ['tells the title in other words', og('Why the keepers moved in above their gate')],
])('a head that %s keeps its address', (_, head) => {
  expect(articleOf({ title, head: canonical + head, body }).canonicalUrl).toBe(OTHER);
});

test('a title of one Han character is a title', () => {
  const page = { lang: 'zh-CN', title: '灯', head: og('老茶馆重新开门'), body: '<h1>灯</h1>' };
  expect(articleOf(page).title).toBe('灯');
});
