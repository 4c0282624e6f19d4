// The list while the page is open: the newest at once, whole when all is read, later only what has changed, and never a part taken for
// the whole.
import { expect, test } from 'vitest';
import type { LibraryArticle } from '../../../../lib/library/list-library';
import { LibraryReader, type LibraryState } from '../../../../lib/ui/library/library-reader';
import { ABOUT } from '../../library/a-library';

const article = (key: string, changed: string): LibraryArticle => ({
  ...{ id: ` ${key}`, key, about: ABOUT, mark: null, changed, stamp: '', deleted: '' },
  state: { corrections: {}, outline: null, tray: [] },
  label: { tags: [], note: '' },
});

/** The library of a test: articles by their keys, told apart by when they were changed. */
function openShelf(kept: Record<string, string>) {
  const asked: string[][] = [];
  const seen: string[] = [];
  const listed = (keys: string[]) =>
    keys.flatMap((key) => (kept[key] ? [article(key, kept[key])] : []));
  const ports = {
    isClosed: false,
    /** Done once, before the next answer. */
    meanwhile: () => {},
    async answer<T>(build: () => T): Promise<T> {
      if (ports.isClosed) throw new Error('closed');
      const answer = build();
      const work = ports.meanwhile;
      ports.meanwhile = () => {};
      work();
      return answer;
    },
    listNewest: (most: number) =>
      ports.answer(() => {
        const newest = Object.keys(kept).sort((a, b) => (kept[a]! < kept[b]! ? 1 : -1));
        const isWhole = newest.length <= most;
        return { articles: listed(newest.slice(0, most)), isWhole };
      }),
    listKeys: () => ports.answer(() => Object.keys(kept)),
    list(keys: string[]) {
      asked.push(keys);
      return ports.answer(() => listed(keys));
    },
  };
  const reader = new LibraryReader(ports, (state) => seen.push(say(state)));
  return { reader, ports, kept, asked, seen };
}

/** How many, whether all, and the first three. */
function say(state: LibraryState): string {
  if (typeof state === 'string') return state;
  const first = state.articles.slice(0, 3).map(({ key }) => key);
  return `${state.articles.length}${state.isWhole ? '' : '+'} ${first.join()}`.trim();
}

const numbered = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, String(1000 + n)]));

test('the newest are shown at once, and all when they are there', async () => {
  const { reader, asked, seen } = openShelf(numbered(250));
  await reader.read();
  expect(seen).toEqual(['40+ k249,k248,k247', '250 k249,k248,k247']);
  expect(asked.map((keys) => keys.length)).toEqual([100, 100, 10]);
});

test('few are read by one question', async () => {
  const { reader, asked, seen } = openShelf(numbered(3));
  await reader.read();
  expect([seen, asked]).toEqual([['3 k2,k1,k0'], []]);
});

test('an empty library is whole', async () => {
  const { reader, seen } = openShelf({});
  await reader.read();
  expect(seen).toEqual(['0']);
});

test('later only what has changed is read', async () => {
  const { reader, kept, asked, seen } = openShelf(numbered(3));
  await reader.read();
  kept.k0 = '2000';
  kept.new = '3000';
  await reader.read('k0', 'new');
  delete kept.k1;
  await reader.read('k1');
  expect(seen.slice(1)).toEqual(['4 new,k0,k2', '3 new,k0,k2']);
  expect(asked).toEqual([['k0', 'new'], ['k1']]);
});

test('what changes while it is read is read again before anything is shown as whole', async () => {
  const { reader, ports, kept, seen } = openShelf(numbered(150));
  ports.meanwhile = () => {
    kept.k149 = '2000';
    kept.k3 = '3000';
    void reader.read('k149');
    void reader.read('k3');
  };
  await reader.read();
  expect(seen.at(-1)).toBe('150 k3,k149,k148');
  expect(seen.filter((words) => !words.includes('+'))).toHaveLength(1);
});

test('when many have changed everything is read, and what is shown stays until then', async () => {
  const { reader, kept, seen } = openShelf(numbered(60));
  await reader.read();
  for (const key of Object.keys(kept)) if (key !== 'k7') delete kept[key];
  for (let n = 0; n < 50; n++) kept[`other${n}`] = String(1000 + n);
  await reader.read();
  expect(seen).toEqual(['40+ k59,k58,k57', '60 k59,k58,k57', '51 other49,other48,other47']);
});

test('a store that is closed is told, and read anew when it is asked again', async () => {
  const { reader, ports, seen } = openShelf(numbered(50));
  ports.meanwhile = () => {
    ports.isClosed = true;
  };
  await reader.read();
  expect(seen).toEqual(['40+ k49,k48,k47', 'closed']);
  ports.isClosed = false;
  await reader.read('k1');
  expect(seen.at(-1)).toBe('50 k49,k48,k47');
});
