// Articles as they are read, to be saved in tests.
import type { Article } from '../../../lib/article';
import { anArticle } from '../../unit/quote/an-article';

/** An article as it is read, of these paragraphs. */
export function articleOf(url: string, title: string, changes: Partial<Article> = {}): Article {
  const texts = ['一、起因', '桥老了，石头松了。', '二、经过', '修了两年，今天通了。'];
  return anArticle(texts, {
    ...{ title, url, canonicalUrl: '' },
    authors: ['林小满'],
    byline: '林小满',
    source: '河边日报',
    site: '',
    content: texts.map((text) => `<p>${text}</p>`).join(''),
    outline: [outlineNode('一、', '起因', 0), outlineNode('二、', '经过', 2)],
    ...changes,
  });
}

function outlineNode(marker: string, title: string, line: number) {
  return {
    ...{ text: marker + title, marker, title, line, depth: 1, kind: 'cn', n: null },
    ...{ role: 'heading' as const, inferred: false, children: [] },
  };
}
