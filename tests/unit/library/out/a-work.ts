// An article of the library whose every field holds the same words.
import type { LibraryArticle } from '../../../../lib/library/list-library';
import { type KeptWork, toKeptWork } from '../../../../lib/library/out/kept-work';
import type { OutOptions } from '../../../../lib/library/out/out-options';
import { buildNode } from '../../export/sample-article';

export const OPTIONS: OutOptions = {
  name: '清阅文库',
  today: '2026-11-29',
  labels: { outline: '提纲', quotes: '摘录', references: '参考文献', tags: '标签' },
  style: null,
  numbered: true,
  withReferences: true,
  frontMatter: '',
};

/** An address holds the words percent-encoded, as a browser gives it. */
const addressOf = (words: string) =>
  new URL(`https://a.example/${encodeURIComponent(words.slice(0, 300).replace(/\p{Cs}/gu, ''))}`)
    .href;

export function keptWith(words: string): LibraryArticle {
  return {
    id: ` ${addressOf(words)}`,
    key: addressOf(words),
    about: {
      title: words,
      authors: [words],
      byline: words,
      source: words,
      // Another than the source: where both are one it is named once.
      site: `${words}网`,
      publishedTime: words,
      lang: words,
      url: addressOf(words),
      canonicalUrl: words,
    },
    state: {
      corrections: {},
      outline: [buildNode(words, [buildNode(words)])],
      tray: [
        {
          id: '1',
          exact: words,
          shown: words,
          prefix: words,
          suffix: words,
          blocks: null,
          elided: false,
          link: words,
          note: words,
          accessed: words,
        },
      ],
    },
    changed: '2026-11-28T10:00:00.000Z',
    stamp: '',
    deleted: '',
    label: { tags: [words, '乙'], note: words },
  } as LibraryArticle;
}

export const workWith = (words: string): KeptWork => toKeptWork(keptWith(words));
