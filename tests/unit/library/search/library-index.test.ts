// Everything kept is found by any part of it, whoever wrote it in which characters.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../../lib/library/search/find-marks';
import {
  openLibraryIndex,
  type SearchDocument,
} from '../../../../lib/library/search/library-index';
import { toSearchDocument } from '../../../../lib/library/search/to-search-document';
import { ABOUT, quote } from '../a-library';

const document = (key: string, fields: Partial<SearchDocument>): SearchDocument => ({
  key,
  title: '',
  people: '',
  source: '',
  site: '',
  quotes: '',
  notes: '',
  tags: '',
  outline: '',
  text: '',
  ...fields,
});

const DOCUMENTS = [
  document('bridge', { title: '老橋修好了', people: '林小满', quotes: '这座桥已经站了一百年。' }),
  document('street', { title: '老街修好了', source: '河边日报', notes: '开头用 Müller 的话' }),
  document('english', {
    title: 'The old bridge reopens',
    people: 'Ann O’Neil',
    site: 'River Post',
  }),
];

function open(documents = DOCUMENTS) {
  const index = openLibraryIndex();
  for (const one of documents) index.put(one);
  return index;
}

describe('search', () => {
  test.each([
    ['修好', ['bridge', 'street']],
    ['修', ['bridge', 'street']],
    ['了', ['bridge', 'street']],
    // Simplified finds traditional, and the other way round.
    ['老桥', ['bridge']],
    ['老橋', ['bridge']],
    ['這座橋', ['bridge']],
    ['河邊日報', ['street']],
    ['一百年', ['bridge']],
    // Both words, in whichever fields.
    ['老街 日报', ['street']],
    ['老街 桥', []],
    // The pairs are there, the word is not.
    ['百年桥', []],
    ['muller', ['street']],
    ['BRIDGE reop', ['english']],
    ['ＢＲＩＤＧＥ', ['english']],
    ['ridge', []],
    ['', []],
    ['。！', []],
  ])('“%s” finds %j', (query, keys) => {
    const found = open()
      .search(query)
      .map(({ key }) => key);
    expect(found.sort()).toEqual(keys);
  });

  test('a title counts more than an outline', () => {
    const index = open([
      document('outline', { outline: '石桥' }),
      document('title', { title: '石桥' }),
    ]);
    expect(index.search('石桥').map(({ key }) => key)).toEqual(['title', 'outline']);
  });

  test('what is changed or removed is found as it is now', () => {
    const index = open();
    index.put(document('bridge', { title: '新桥' }));
    index.remove('street');
    expect(index.search('老桥')).toEqual([]);
    expect(index.search('修好')).toEqual([]);
    expect(index.search('新桥').map(({ key }) => key)).toEqual(['bridge']);
    index.put(document('street', { title: '老街修好了' }));
    expect(index.search('修好').map(({ key }) => key)).toEqual(['street']);
  });

  test('a saved index finds the same, and goes on; another one is empty', () => {
    const saved = open().save();
    const index = openLibraryIndex(saved);
    expect(index.isEmpty).toBe(false);
    expect(index.search('老桥').map(({ key }) => key)).toEqual(['bridge']);
    index.put(document('more', { title: '石桥' }));
    expect(
      index
        .search('桥')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['bridge', 'more']);
    for (const other of ['', '{}', 'null', '{"rules":0,"index":{}}'])
      expect(openLibraryIndex(other).isEmpty).toBe(true);
  });

  test('any part of a Chinese text finds it', () => {
    const text = fc.stringMatching(/^[一丁七万丈三上下不与专业东丝老桥街水河边\u{20000}]{2,30}$/u);
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (title, a, b) => {
        const characters = [...title];
        const start = a % characters.length;
        const end = start + 1 + (b % (characters.length - start));
        const index = open([document('one', { quotes: title })]);
        return index.search(characters.slice(start, end).join('')).length === 1;
      }),
    );
  });
});

describe('marks', () => {
  test.each<[text: string, query: string, marked: string[]]>([
    ['老橋修好了，老桥', '老桥', ['老橋', '老桥']],
    ['The Old Bridge', 'old bridge', ['Old', 'Bridge']],
    ['Müller sagt', 'muller', ['Müller']],
    ['½ 桥', '桥', ['桥']],
    ['𠀀桥𠀀', '𠀀', ['𠀀', '𠀀']],
    ['ﬁne', 'f', ['ﬁ']],
    ['无', '桥', []],
  ])('in “%s” for “%s”', (text, query, marked) => {
    const marks = findMarks(text, query);
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(marked);
  });
});

test('an article is searched as the reader corrected it', () => {
  const state = {
    corrections: { title: '改过的题目', byline: '乙' },
    outline: null,
    tray: [{ ...quote('1'), note: '记一笔' }],
  };
  const mark = { saved: '', outline: [], texts: ['1'], minutes: 1 };
  const label = { tags: ['桥', '江城'], note: '写进第二章' };
  const article = { id: 'key', about: ABOUT, state, mark, label };
  expect(toSearchDocument(article, '桥老了。')).toEqual({
    key: 'key',
    title: '改过的题目',
    people: '乙',
    source: '',
    site: '',
    quotes: '原话 1',
    notes: '写进第二章\n记一笔',
    tags: '桥\n江城',
    outline: '',
    text: '桥老了。',
  });
});
