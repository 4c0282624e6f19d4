// A selection of which something is deleted while it is made into a file.
import { expect, test } from 'vitest';
import type { LibraryArticle } from '../../../../lib/library/list-library';
import { buildFresh } from '../../../../lib/library/out/build-fresh';

const article = (id: string, quotes: string[] = []) =>
  ({ id, state: { tray: quotes.map((quote) => ({ id: quote })) } }) as unknown as LibraryArticle;

/** What the library answers, one after the other; the last for ever. */
function reads(...answers: LibraryArticle[][]) {
  let at = 0;
  return async () => answers[Math.min(at++, answers.length - 1)] ?? [];
}

const names = async (articles: readonly LibraryArticle[]) =>
  articles.map(({ id, state }) => `${id}:${state.tray.map((quote) => quote.id).join()}`);

test('nothing deleted: made once', async () => {
  const both = [article('a', ['1']), article('b')];
  expect(await buildFresh(reads(both), names)).toEqual({ made: ['a:1', 'b:'], articles: both });
});

test.each([
  ['an article', [article('a', ['1', '2'])], ['a:1,2']],
  ['a quote', [article('a', ['2']), article('b')], ['a:2', 'b:']],
])('%s deleted meanwhile is not in it, the rest is', async (_what, now, made) => {
  const before = [article('a', ['1', '2']), article('b')];
  expect(await buildFresh(reads(before, now), names)).toEqual({ made, articles: now });
});

test('deleted again and again: what is there in the end', async () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => article(id)) as [
    LibraryArticle,
    LibraryArticle,
    LibraryArticle,
  ];
  const fresh = await buildFresh(reads([a, b, c], [a, b], [a]), names);
  expect(fresh?.made).toEqual(['a:']);
});

test('something new meanwhile is no reason to begin again', async () => {
  const fresh = await buildFresh(reads([article('a')], [article('a', ['new'])]), names);
  expect(fresh?.made).toEqual(['a:']);
});

test.each([
  ['before', reads([])],
  ['meanwhile', reads([article('a')], [])],
])('all of it deleted %s: null', async (_when, read) => {
  expect(await buildFresh(read, names)).toBeNull();
});
