import { expect, test } from 'vitest';
import type { Article } from '../../lib/article';
import { buildReport } from '../../lib/build-report';

const article = {
  ok: true,
  title: '河边的桥',
  authors: ['李某'],
  source: '',
  site: '河边网',
  publishedTime: '2024-07-27',
  lang: 'zh',
  url: 'https://news.test/secret-path',
  blocks: [
    { tag: 'p', text: '桥修好了。' },
    { tag: 'p', text: '人都来了。' },
    { tag: 'h2', text: '以后' },
  ],
  outline: [{ kind: 'h2' }],
  pages: { current: 1, total: 3, next: [], joined: 1 },
  wordCount: 12,
  notices: ['paywall'],
  credits: [{ role: 'editor', text: '责编：王某' }],
  found: { title: { value: '河边的桥', from: 'heading' } },
  removed: [
    { kind: 'ad', stage: 'remove-phrases', reason: 'a phrase', text: '买车找我' },
    { kind: 'ad', stage: 'remove-phrases', reason: 'a phrase', text: '买房找我' },
  ],
} as unknown as Article;
const about = { version: '0.2.0', browser: 'Firefox 153' };

test('says what was found where, and none of the words, unless the reader agrees', () => {
  const report = buildReport({ ...about, address: '', outcome: article });
  expect(report).toBe(`Qingyue 0.2.0
Browser: Firefox 153
Address: (not told)
Result: article
Language: zh
Blocks: 3 (p 2, h2 1)
Words: 12
Pages: 1 of 3
Outline: 1 at the top (h2 1)
Credits: editor 1
Notices: paywall
title: 4 characters, from heading
authors: 2 characters, from the user
source: not found
site: 3 characters, from the user
publishedTime: 10 characters, from the user
Removed:
- 2 × ad by remove-phrases: a phrase
`);
});

test('with leave: the address and the fields as they were read', () => {
  const report = buildReport({ ...about, address: article.url, outcome: article });
  expect(report).toContain('Address: https://news.test/secret-path\n');
  expect(report).toContain('title: “河边的桥”, from heading\n');
});

test('no article: the reason', () => {
  const outcome = { ok: false as const, reason: 'login-wall' };
  expect(buildReport({ ...about, address: '', outcome })).toMatch(/Result: login-wall\n$/);
});
