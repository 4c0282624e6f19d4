// What is read of the library for its page: the newest without all the others, some articles by their keys, the keys of all.
import { expect, test, vi } from 'vitest';
import { aDisk, collect, startLibrary } from './a-library';

const keyOf = (number: number) => `https://news.test/${number}`;

/** So many articles, each a second after the one before. */
async function fill(count: number) {
  const library = startLibrary(aDisk());
  for (let number = 0; number < count; number++) {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 9, 1) + number * 1_000 });
    await library.keep(collect(`q${number}`), keyOf(number));
  }
  vi.useRealTimers();
  return library;
}

const numbersOf = (articles: { key: string }[]) =>
  articles.map(({ key }) => Number(key.split('/').at(-1)));

test('the newest come first, with all that was taken from them', async () => {
  const library = await fill(5);
  const { articles, isWhole } = await library.listNewest(2);
  expect([numbersOf(articles), isWhole]).toEqual([[4, 3], false]);
  expect(articles).toEqual((await library.list()).slice(0, 2));
  expect(articles[0]?.state.tray.map(({ id }) => id)).toEqual(['q4']);
});

test('where there are no more it says so', async () => {
  const library = await fill(3);
  const { articles, isWhole } = await library.listNewest(3);
  expect([numbersOf(articles), isWhole]).toEqual([[2, 1, 0], true]);
});

test('a change makes an article the newest; one in the bin is none of them, and what was discarded of another comes along', async () => {
  const library = await fill(5);
  await library.keep({ kind: 'note', id: 'q1', note: 'x' }, keyOf(1));
  // Later than what was changed just now, however fast this machine is.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1_000 });
  await library.keep(collect('more'), keyOf(0));
  await library.keep({ kind: 'discard', id: 'more' }, keyOf(0));
  await library.bin(keyOf(4));
  vi.useRealTimers();
  const { articles } = await library.listNewest(3);
  const here = articles.filter(({ deleted }) => deleted === '');
  expect(numbersOf(here)).toEqual([0, 1, 3]);
  const [gone] = articles.filter(({ deleted }) => deleted !== '');
  expect(gone?.state.tray.map(({ id }) => id)).toEqual(['more']);
});

test('some by their keys, as they stand in the list of all', async () => {
  const library = await fill(4);
  await library.bin(keyOf(2));
  const some = await library.list([keyOf(0), keyOf(2), 'https://none.test/']);
  expect(numbersOf(some)).toEqual([2, 0]);
  const all = await library.list();
  expect(some).toEqual(all.filter(({ key }) => [keyOf(0), keyOf(2)].includes(key)));
});

test('keys of all, the bin too; what reading alone leaves behind is none', async () => {
  const library = await fill(2);
  await library.bin(keyOf(0));
  const place = { exact: '原话', prefix: '', suffix: '', blocks: null };
  await library.keep({ kind: 'place', place }, keyOf(7));
  expect((await library.listKeys()).sort()).toEqual([keyOf(0), keyOf(1)]);
});
