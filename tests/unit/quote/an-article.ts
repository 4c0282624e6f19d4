// A made-up article for the tests of quotes.
import type { Article, Block } from '../../../lib/article';

export const PAGE = 'https://www.example.cn/2025/0308/1.html';

export function toBlocks(texts: (string | Partial<Block>)[], url = PAGE): Block[] {
  return texts.map((entry, i) => {
    const given = typeof entry === 'string' ? { text: entry } : entry;
    const text = given.text ?? '';
    return { text, tag: 'p', sourceText: text, sourceIndex: i, url, ...given };
  });
}

export function anArticle(
  texts: (string | Partial<Block>)[] = ['桥通了。'],
  changes: Partial<Article> = {},
): Article {
  const blocks = toBlocks(texts, changes.url);
  return {
    ok: true,
    title: '山城的桥',
    authors: ['林小禾'],
    byline: '林小禾',
    source: '北岭通讯社',
    site: '北岭网',
    publishedTime: '2025-03-08T09:30+08:00',
    modifiedTime: '',
    lang: 'zh-CN',
    dir: 'ltr',
    url: PAGE,
    canonicalUrl: PAGE,
    excerpt: '',
    leadImage: '',
    content: '',
    textContent: blocks.map(({ text }) => text).join('\n'),
    blocks,
    outline: [],
    credits: [],
    removed: [],
    found: {},
    pages: { current: 1, total: 1, next: [], joined: 1 },
    wordCount: 0,
    readingMinutes: 1,
    notices: [],
    ...changes,
  };
}
