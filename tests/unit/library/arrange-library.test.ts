import { describe, expect, test } from 'vitest';
import {
  type Filter,
  filterLibrary,
  listFacet,
  NO_FILTER,
  sortLibrary,
} from '../../../lib/library/arrange-library';
import type { LibraryArticle } from '../../../lib/library/list-library';
import { ABOUT } from './a-library';

const NOW = Date.parse('2026-11-29T12:00:00Z');

function article(name: string, changes: Partial<typeof ABOUT> & { tags?: string[]; at?: string }) {
  const { tags = [], at = '2026-11-29T10:00:00.000Z', ...about } = changes;
  const key = `https://www.${name}.test/`;
  return {
    id: ` ${key}`,
    key,
    about: { ...ABOUT, title: name, url: key, ...about },
    state: { corrections: {}, outline: null, tray: [] },
    mark: null,
    label: { tags, note: '' },
    changed: at,
    stamp: '',
    deleted: '',
  } satisfies LibraryArticle;
}

const ALL = [
  article('a', { byline: '林小满、周平', source: '新华社', tags: ['桥'], publishedTime: '2020' }),
  article('b', { byline: '周平', site: '河边日报', at: '2026-11-10T10:00:00.000Z' }),
  article('c', { byline: '', tags: ['桥', '河'], at: '2024-01-01T10:00:00.000Z' }),
];
const found = (filter: Partial<Filter>) =>
  filterLibrary(ALL, { ...NO_FILTER, ...filter }, NOW).map(({ about }) => about?.title);

describe('filters', () => {
  test.each<[Partial<Filter>, string[]]>([
    [{}, ['a', 'b', 'c']],
    [{ author: '周平' }, ['a', 'b']],
    [{ author: '周平', tag: '桥' }, ['a']],
    [{ source: '新华社' }, ['a']],
    [{ site: '河边日报' }, ['b']],
    // Without a name the site is its host.
    [{ site: 'c.test' }, ['c']],
    [{ time: 'week' }, ['a']],
    [{ time: 'month' }, ['a', 'b']],
    [{ time: 'earlier' }, ['c']],
    [{ tag: '没有' }, []],
  ])('%j', (filter, titles) => {
    expect(found(filter)).toEqual(titles);
  });

  test('what there is to choose from, the most frequent first', () => {
    expect(listFacet(ALL, 'author')).toEqual([
      { value: '周平', count: 2 },
      { value: '林小满', count: 1 },
    ]);
    expect(listFacet(ALL, 'tag')[0]).toEqual({ value: '桥', count: 2 });
  });

  test('a corrected field counts, not what the page said', () => {
    const [first] = ALL;
    const state = { corrections: { source: '江城日报' }, outline: null, tray: [] };
    expect(listFacet([{ ...(first as LibraryArticle), state }], 'source')).toEqual([
      { value: '江城日报', count: 1 },
    ]);
  });
});

test.each([
  ['changed', ['a', 'b', 'c']],
  ['published', ['a', 'b', 'c']],
  ['title', ['a', 'b', 'c']],
  // Chinese puts Han characters before Latin letters.
  ['site', ['b', 'a', 'c']],
] as const)('in the order “%s”', (order, titles) => {
  const sorted = sortLibrary(ALL.toReversed(), order, 'zh-CN').map(({ about }) => about?.title);
  if (order === 'published') expect(sorted[0]).toBe('a');
  else expect(sorted).toEqual(titles);
});
