// What reading leaves behind: highlights among the quotes, where reading stopped, what was hidden, what the text is.
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ArticleChange, KeptPlace } from '../../../lib/article-state';
import { aDisk, collect, KEY, quote, startLibrary } from './a-library';

const place = (exact: string): KeptPlace => ({ exact, prefix: '', suffix: '', blocks: null });
const stop = (exact: string): ArticleChange => ({ kind: 'place', place: place(exact) });
const address = (n: number) => `https://news.test/${n}.html`;

function setClock(time: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
  onTestFinished(() => void vi.useRealTimers());
}

describe('highlights', () => {
  test('are quotes with a colour, which changes and goes while words and note stay', async () => {
    const disk = aDisk();
    const library = startLibrary(disk);
    await library.keep({ kind: 'collect', quote: { ...quote('a'), colour: 'green', note: '记' } });
    await library.keep(collect('b'));
    await library.keep({ kind: 'colour', id: 'b', colour: 'pink' });
    const read = async () => (await startLibrary(disk).read()).state.tray;
    expect((await read()).map(({ colour }) => colour)).toEqual(['green', 'pink']);
    await library.keep({ kind: 'colour', id: 'a', colour: null });
    expect((await read())[0]).toEqual({ ...quote('a'), note: '记' });
  });

  test('one in the bin is not coloured', async () => {
    const library = startLibrary(aDisk());
    await library.keep(collect('a'));
    await library.keep({ kind: 'discard', id: 'a' });
    await library.keep({ kind: 'colour', id: 'a', colour: 'blue' });
    expect((await library.read()).ids).toEqual([]);
  });
});

describe('where reading stopped', () => {
  test('comes back, and goes when told', async () => {
    const disk = aDisk();
    const library = startLibrary(disk);
    await library.keep(stop('一'));
    await library.keep(stop('二'));
    expect((await startLibrary(disk).read()).state.place).toEqual(place('二'));
    await library.keep({ kind: 'place', place: null });
    expect((await startLibrary(disk).read()).state).not.toHaveProperty('place');
  });

  test('makes no entry in the library', async () => {
    const library = startLibrary(aDisk());
    await library.keep(stop('一'));
    expect(await library.list()).toEqual([]);
    expect((await library.usage()).articles).toBe(0);
    await library.keep(collect('a'));
    expect((await library.list()).map(({ key }) => key)).toEqual([KEY]);
  });

  test('is kept for five hundred articles: the one read longest ago goes', async () => {
    setClock('2026-11-01T08:00:00Z');
    const disk = aDisk();
    const library = startLibrary(disk);
    for (let n = 0; n <= 500; n++) {
      vi.setSystemTime(Date.parse('2026-11-01T08:00:00Z') + n * 1_000);
      await library.keep(stop(`${n}`), address(n));
    }
    const kept = disk.contents.records.filter(({ kind }) => kind === 'place');
    expect(kept).toHaveLength(500);
    expect(kept.some(({ article }) => article === address(0))).toBe(false);
    expect(kept.some(({ article }) => article === address(500))).toBe(true);
  });

  test('is gone after ninety days', async () => {
    setClock('2026-11-01T08:00:00Z');
    const disk = aDisk();
    await startLibrary(disk).keep(stop('一'));
    vi.setSystemTime(new Date('2027-01-30T07:59:00Z'));
    expect((await startLibrary(disk).read()).state.place).toBeDefined();
    vi.setSystemTime(new Date('2027-01-30T08:01:00Z'));
    expect((await startLibrary(disk).read()).state).not.toHaveProperty('place');
  });

  test('is forgotten everywhere, and nothing else with it', async () => {
    const disk = aDisk();
    const library = startLibrary(disk);
    await library.keep(stop('一'));
    await library.keep(collect('a'));
    expect(await library.forgetPlaces()).toEqual({ saved: true });
    expect((await library.read()).state).not.toHaveProperty('place');
    expect((await library.read()).ids).toEqual(['a']);
  });

  test('words without end are refused', async () => {
    const kept = await startLibrary(aDisk()).keep(stop('字'.repeat(501)));
    expect(kept).toMatchObject({ saved: false, refusal: 'too-long' });
  });
});

test('what was hidden and put back comes back, and makes no entry in the library', async () => {
  const disk = aDisk();
  const revision = { hidden: [{ words: '编者按', picture: '', nth: 1 }], restored: [] };
  const library = startLibrary(disk);
  await library.keep({ kind: 'revise', revision });
  expect((await startLibrary(disk).read()).state.revision).toEqual(revision);
  expect(await library.list()).toEqual([]);
  await library.keep({ kind: 'revise', revision: null });
  expect((await startLibrary(disk).read()).state).not.toHaveProperty('revision');
});

describe('what the text is', () => {
  const picked = { way: 'picked', selector: 'main > .content' } as const;
  const OTHER = 'https://news.test/b.html';

  test('holds for the article alone, whatever its address says of where one came from', async () => {
    const library = startLibrary(aDisk());
    await library.setChoice(KEY, { choice: picked, isForSite: false });
    const held = { choice: picked, isForSite: false };
    expect(await library.findChoice(`${KEY}?utm_source=x#top`)).toEqual(held);
    expect(await library.findChoice(OTHER)).toBe(null);
    expect(await library.listSiteChoices()).toEqual([]);
  });

  test('holds for all of a site when that is wished, and the article’s own goes before it', async () => {
    const disk = aDisk();
    const library = startLibrary(disk);
    await library.setChoice(KEY, { choice: picked, isForSite: true });
    await library.setChoice(KEY, { choice: { way: 'whole-text' }, isForSite: false });
    const again = startLibrary(disk);
    expect(await again.findChoice(OTHER)).toEqual({ choice: picked, isForSite: true });
    expect((await again.findChoice(KEY))?.choice).toEqual({ way: 'whole-text' });
    expect(await again.findChoice('https://sport.news.test/a.html')).toBe(null);
    expect(await again.findChoice('http://news.test:8080/a.html')).toBe(null);
    expect(await again.listSiteChoices()).toEqual([{ host: 'news.test', choice: picked }]);
    expect(await again.list()).toEqual([]);
  });

  test('is taken back in both, or for the site from its list', async () => {
    const library = startLibrary(aDisk());
    await library.setChoice(KEY, { choice: picked, isForSite: true });
    await library.setChoice(KEY, { choice: null, isForSite: false });
    expect(await library.findChoice(KEY)).toBe(null);
    expect(await library.findChoice(OTHER)).toBe(null);
    await library.setChoice(KEY, { choice: picked, isForSite: true });
    expect(await library.forgetSiteChoice('news.test')).toEqual({ saved: true });
    expect(await library.findChoice(OTHER)).toBe(null);
    expect((await library.findChoice(KEY))?.isForSite).toBe(false);
  });

  test('a file has no site', async () => {
    const library = startLibrary(aDisk());
    await library.setChoice('file:///a.html', { choice: picked, isForSite: true });
    expect(await library.findChoice('file:///a.html')).toMatchObject({ isForSite: false });
    expect(await library.findChoice('file:///b.html')).toBe(null);
    expect(await library.listSiteChoices()).toEqual([]);
  });
});
