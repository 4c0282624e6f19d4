// The library's writer on a store in memory: nothing is lost, doubled, or refused without a word.
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { SCHEMA } from '../../../lib/library/record';
import { CAPS } from '../../../lib/library/write-records';
import { type Contents, openMemoryBase } from '../../../lib/platform/library/memory-base';
import { ABOUT, aDisk, asideOf, collect, KEY, quote, spoil, startLibrary } from './a-library';

const OTHER = 'https://news.test/b.html';

describe('the one writer', () => {
  test('200 quotes collected at once are 200 quotes, in order', async () => {
    const disk = aDisk();
    const library = startLibrary(disk);
    const wanted = Array.from({ length: 200 }, (_, index) => `q${index}`);
    await Promise.all(wanted.map((id) => library.keep(collect(id))));
    expect((await startLibrary(disk).read()).ids).toEqual(wanted);
  });

  test('200 at once while the store refuses wait, each once, and are kept with the next', async () => {
    const disk = aDisk();
    disk.refuse = true;
    const library = startLibrary(disk);
    const wanted = Array.from({ length: 200 }, (_, index) => `q${index}`);
    await Promise.all(wanted.map((id) => library.keep(collect(id))));
    expect((await library.usage()).pending).toBe(200);
    disk.refuse = false;
    await Promise.all([library.keep(collect('x')), library.keep(collect('y'))]);
    expect((await startLibrary(disk).read()).ids).toEqual([...wanted, 'x', 'y']);
  });

  test('the store in memory too does one thing after the other', async () => {
    let kept: Contents = { records: [], aside: [], sizes: [] };
    const later = () => new Promise((resolve) => setImmediate(resolve));
    const base = openMemoryBase({
      async load() {
        await later();
        return kept;
      },
      async save(contents) {
        await later();
        kept = contents;
      },
    });
    const owners = Array.from({ length: 50 }, (_, index) => `${index}`);
    const put = (owner: string) =>
      base.write((transaction) => transaction.putSize({ owner, size: 1, records: 1 }));
    await Promise.all(owners.map(put));
    expect(kept.sizes.map(({ owner }) => owner)).toEqual(owners);
  });

  test('what is collected while the store refuses again, half through what waited, is not lost', async () => {
    const disk = aDisk();
    disk.refuse = true;
    const library = startLibrary(disk);
    for (const id of ['a', 'b', 'c']) await library.keep(collect(id));
    disk.refuse = false;
    let meanwhile: Promise<unknown> | null = null;
    let contents = disk.contents;
    Object.defineProperty(disk, 'contents', {
      get: () => contents,
      set(next) {
        contents = next;
        disk.refuse = true;
        meanwhile ??= library.keep(collect('e'));
      },
    });
    await library.keep(collect('d'));
    await meanwhile;
    expect((await library.read()).ids).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('the same quote said twice is one quote', async () => {
    const library = startLibrary(aDisk());
    await Promise.all([library.keep(collect('q')), library.keep(collect('q'))]);
    expect((await library.read()).ids).toEqual(['q']);
  });

  test('articles do not mix', async () => {
    const library = startLibrary(aDisk());
    await library.keep(collect('q'));
    expect((await library.read(OTHER)).ids).toEqual([]);
  });

  test('a save writes what it changes and nothing else', async () => {
    const disk = aDisk();
    const library = startLibrary(disk);
    await library.keep(collect('a'));
    await library.keep({ kind: 'correct', field: 'title', value: '新题' });
    const before = structuredClone(disk.contents.records.find(({ id }) => id === 'a'));
    await library.keep(collect('b'));
    expect(disk.contents.records.map(({ kind, id }) => `${kind} ${id}`.trim())).toEqual([
      'article',
      'quote a',
      'correction title',
      'quote b',
    ]);
    expect(disk.contents.records.find(({ id }) => id === 'a')).toEqual(before);
  });

  test('every change comes back after a restart', async () => {
    const disk = aDisk();
    const library = startLibrary(disk);
    for (const id of ['a', 'b', 'c', 'd']) await library.keep(collect(id));
    await library.keep({ kind: 'note', id: 'a', note: '记' });
    await library.keep({ kind: 'discard', id: 'b' });
    await library.keep({ kind: 'move', id: 'd', to: 0 });
    await library.keep({ kind: 'correct', field: 'source', value: '江城晚报' });
    await library.keep({ kind: 'correct', field: 'title', value: '新题' });
    await library.keep({ kind: 'correct', field: 'title', value: null });
    await library.keep({ kind: 'outline', outline: [] });
    const { state, ids } = await startLibrary(disk).read();
    expect(ids).toEqual(['d', 'a', 'c']);
    expect(state.tray[1]?.note).toBe('记');
    expect(state.corrections).toEqual({ source: '江城晚报' });
    expect(state.outline).toEqual([]);
  });

  test('a discarded quote comes back where it was', async () => {
    const library = startLibrary(aDisk());
    for (const id of ['a', 'b', 'c']) await library.keep(collect(id));
    await library.keep({ kind: 'discard', id: 'b' });
    await library.keep({ kind: 'collect', quote: quote('b'), index: 1 });
    expect((await library.read()).ids).toEqual(['a', 'b', 'c']);
  });

  test('moving between two quotes a thousand times keeps them apart', async () => {
    const library = startLibrary(aDisk());
    for (const id of ['a', 'b', 'c']) await library.keep(collect(id));
    for (let i = 0; i < 300; i++) {
      await library.keep({ kind: 'move', id: i % 2 ? 'c' : 'b', to: 1 });
      expect((await library.read()).ids).toEqual(i % 2 ? ['a', 'c', 'b'] : ['a', 'b', 'c']);
    }
  });

  test('what lies in the bin for more than thirty days is gone', async () => {
    const disk = aDisk();
    const library = startLibrary(disk);
    for (const id of ['a', 'b']) {
      await library.keep(collect(id));
      await library.keep({ kind: 'discard', id });
    }
    const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString();
    const find = (id: string) => disk.contents.records.find((record) => record.id === id);
    Object.assign(find('a') ?? {}, { deleted: days(31) });
    Object.assign(find('b') ?? {}, { deleted: days(29) });
    await startLibrary(disk).read();
    expect([find('a'), find('b')?.id]).toEqual([undefined, 'b']);
  });
});

describe('a store that refuses', () => {
  test('is told; the change waits, outlives the background, and is written with the next', async () => {
    const disk = aDisk();
    await startLibrary(disk).keep(collect('a'));
    disk.refuse = true;
    const library = startLibrary(disk);
    expect(await library.keep(collect('b'))).toEqual({
      saved: false,
      refusal: 'failed',
      isWaiting: true,
    });
    expect((await library.read()).ids).toEqual(['a', 'b']);
    const restarted = startLibrary(disk);
    expect((await restarted.read()).ids).toEqual(['a', 'b']);
    expect((await restarted.usage()).pending).toBe(1);
    disk.refuse = false;
    expect(await restarted.keep(collect('c'))).toEqual({ saved: true });
    disk.session.items.clear();
    expect((await startLibrary(disk).read()).ids).toEqual(['a', 'b', 'c']);
  });

  test('what waits is kept when the background starts anew and the store is well again', async () => {
    const disk = aDisk();
    disk.refuse = true;
    await startLibrary(disk).keep(collect('a'));
    disk.refuse = false;
    expect((await startLibrary(disk).usage()).pending).toBe(0);
    disk.session.items.clear();
    expect((await startLibrary(disk).read()).ids).toEqual(['a']);
  });

  test('what waits can leave', async () => {
    const disk = aDisk();
    disk.refuse = true;
    const library = startLibrary(disk);
    await library.keep(collect('b'));
    expect((await library.readRaw()).pending).toMatchObject([
      { article: KEY, change: { kind: 'collect' } },
    ]);
  });

  test('what cannot be read stays where it is when it cannot be set aside', async () => {
    const disk = aDisk();
    await startLibrary(disk).keep(collect('a'));
    spoil(disk, 'quote', { data: 'spoilt' });
    disk.refuse = true;
    const before = structuredClone(disk.contents);
    const library = startLibrary(disk);
    await library.read();
    await library.keep(collect('a'));
    expect(disk.contents).toEqual(before);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['data', { data: { id: 'a' } }, { id: 'a' }],
    ['data of nothing', { data: null }, null],
    ['the record of a kind that nobody knows', { kind: 'mood' }, undefined],
    ['its order', { order: Number.NaN }, undefined],
    ['its version', { schema: 0 }, undefined],
  ])(
    '%s: is set aside, counted, told, once, and sound records stay',
    async (_what, spoilt, value) => {
      const disk = aDisk();
      const library = startLibrary(disk);
      await library.keep(collect('a'));
      await library.keep(collect('b'));
      spoil(disk, 'quote', spoilt as object);
      const stored = structuredClone(disk.contents.records.find(({ id }) => id === 'a'));
      for (let times = 0; times < 2; times++) {
        const opened = await startLibrary(disk).read();
        expect([opened.ids, opened.aside]).toEqual([['b'], 1]);
      }
      expect(JSON.stringify(asideOf(disk)[0])).toContain(JSON.stringify(value ?? stored?.data));
      expect((await library.readRaw()).aside).toHaveLength(1);
      expect((await library.usage()).aside).toBe(1);
    },
  );

  test('is set aside before anything takes its place', async () => {
    const disk = aDisk();
    const library = startLibrary(disk);
    await library.keep({ kind: 'correct', field: 'title', value: '新题' });
    spoil(disk, 'correction', { data: 7 });
    await library.keep({ kind: 'correct', field: 'title', value: '再改' });
    expect(asideOf(disk)).toEqual([7]);
    expect((await library.read()).state.corrections).toEqual({ title: '再改' });
  });

  test('records of a later version are never overwritten; what is said beside them waits and is shown', async () => {
    const disk = aDisk();
    await startLibrary(disk).keep({ kind: 'correct', field: 'title', value: '新题' });
    spoil(disk, 'correction', { schema: SCHEMA + 1, data: { later: true } });
    const library = startLibrary(disk);
    const before = structuredClone(disk.contents.records);
    const refused = { saved: false, refusal: 'newer', isWaiting: true };
    expect(await library.keep({ kind: 'correct', field: 'title', value: '再改' })).toEqual(refused);
    expect(disk.contents.records).toEqual(before);
    expect(await library.keep(collect('a'))).toEqual({ saved: true });
    expect(await library.keep(collect('b'))).toEqual({ saved: true });
    const { state, ids } = await library.read();
    expect([ids, state.corrections]).toEqual([['a', 'b'], { title: '再改' }]);
  });
});

describe('caps', () => {
  const { article } = CAPS;
  test('a quote that is too long is refused, and told', async () => {
    const library = startLibrary(aDisk());
    const long = { ...quote('a'), exact: '长'.repeat(200_001) };
    const refused = { saved: false, refusal: 'too-long', isWaiting: false };
    expect(await library.keep({ kind: 'collect', quote: long })).toEqual(refused);
    const note = '长'.repeat(20_001);
    await library.keep(collect('b'));
    expect(await library.keep({ kind: 'note', id: 'b', note })).toEqual(refused);
    expect((await library.read()).ids).toEqual(['b']);
  });

  test.each([
    ['article', `article ${KEY}`, article.size - 100, 'article-full'],
    ['site', 'site news.test', CAPS.site.size - 100, 'site-full'],
  ])(
    'a full %s refuses more, and gives back what is removed from it',
    async (_what, owner, size, refusal) => {
      const disk = aDisk();
      const library = startLibrary(disk);
      await library.keep(collect('a'));
      const row = disk.contents.sizes.find((one) => one.owner === owner);
      Object.assign(row ?? {}, { size });
      expect(await library.keep(collect('b'))).toEqual({ saved: false, refusal, isWaiting: false });
      expect((await library.read()).ids).toEqual(['a']);
      Object.assign(disk.contents.sizes.find((one) => one.owner === owner) ?? {}, { size: 1000 });
      expect(await library.keep(collect('b'))).toEqual({ saved: true });
    },
  );

  test('sizes are those of what is there', async () => {
    const disk = aDisk();
    const library = startLibrary(disk);
    for (const id of ['a', 'b', 'c']) await library.keep(collect(id));
    await library.keep({ kind: 'note', id: 'b', note: '记'.repeat(50) });
    await library.keep({ kind: 'correct', field: 'title', value: '新' });
    await library.keep({ kind: 'correct', field: 'title', value: null });
    const total = disk.contents.records.reduce((sum, { size }) => sum + size, 0);
    const records = disk.contents.records.length;
    for (const row of disk.contents.sizes) expect(row).toMatchObject({ size: total, records });
  });
});

describe('records of version 1', () => {
  const version1 = (tray: unknown, about: object = ABOUT) => ({
    version: 1,
    changed: '2026-01-01T00:00:00.000Z',
    about,
    state: { corrections: { title: '改过' }, outline: null, tray },
  });

  test('are read once, and leave their old place when they can be read in the new', async () => {
    const disk = aDisk({ [`article:${KEY}`]: version1([quote('a'), 7, quote('b')]), settings: {} });
    const library = startLibrary(disk);
    const { ids, state, aside } = await library.read();
    expect([ids, state.corrections, aside]).toEqual([['a', 'b'], { title: '改过' }, 1]);
    expect([...disk.local.items.keys()]).toEqual(['settings']);
    await library.keep({ kind: 'discard', id: 'a' });
    expect((await startLibrary(disk).read()).ids).toEqual(['b']);
  });

  test('stay where they are while the store refuses', async () => {
    const disk = aDisk({ [`article:${KEY}`]: version1([quote('a')]) });
    disk.refuse = true;
    const library = startLibrary(disk);
    await library.read();
    expect([...disk.local.items.keys()]).toEqual([`article:${KEY}`]);
    expect(Object.keys((await library.readRaw()).old)).toEqual([`article:${KEY}`]);
    disk.refuse = false;
    expect((await startLibrary(disk).read()).ids).toEqual(['a']);
  });

  test('a background that is stopped in between begins again, and nothing is doubled', async () => {
    const old = { [`article:${KEY}`]: version1([quote('a'), 7]), [`aside:${KEY}`]: ['x'] };
    const disk = aDisk(old);
    await startLibrary(disk).read();
    for (const [name, value] of Object.entries(old)) disk.local.items.set(name, value);
    const { ids, aside } = await startLibrary(disk).read();
    expect([ids, aside]).toEqual([['a'], 2]);
  });

  test('what several pages kept under one key goes to each by its words, once', async () => {
    const shared = 'https://news.test/q.html';
    const old = version1([quote('1'), quote('2'), { ...quote('3'), exact: '两处……都有' }], {
      ...ABOUT,
      title: '第二篇',
      url: `${shared}?id=2`,
    });
    const disk = aDisk({ [`article:${shared}`]: old });
    const library = startLibrary(disk);
    const read = (id: number, words?: string) => library.read(`${shared}?id=${id}`, shared, words);
    expect(await read(1)).toMatchObject({ ids: [], needsWords: true });
    expect((await read(1, '前文 原话 1 后文，一两处的和全都无的')).ids).toEqual(['1']);
    expect((await read(2, '两处甲、乙都有，还有原话 2')).ids).toEqual(['2', '3']);
    await library.keep({ kind: 'discard', id: '1' }, `${shared}?id=1`);
    expect((await read(1, '原话 1')).ids).toEqual([]);
    expect((await library.read(shared)).ids).toEqual([]);
  });

  test('a page that names another as its canonical address gets nothing of it', async () => {
    const disk = aDisk();
    const library = startLibrary(disk);
    await library.keep(collect('1'));
    const evil = await library.read('https://news.test/evil.html', KEY, '原话 1');
    expect(evil.ids).toEqual([]);
    expect((await library.read()).ids).toEqual(['1']);
  });
});

describe('the list', () => {
  test('holds articles newest first, what was deleted apart, together what went together', async () => {
    const library = startLibrary(aDisk());
    for (const id of ['a', 'b', 'c']) await library.keep(collect(id));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 60_000 });
    onTestFinished(() => void vi.useRealTimers());
    await library.keep({ kind: 'discard', id: 'b' });
    vi.useRealTimers();
    await library.keep(collect('x'), OTHER);
    const { since, saved } = await library.bin(KEY);
    expect(saved).toBe(true);
    const list = (await library.list()).map(({ key, state, deleted }) => [
      key,
      state.tray.map(({ id }) => id).join(),
      deleted === since ? 'with the article' : deleted && 'before',
    ]);
    expect(list.sort()).toEqual([
      [KEY, 'a,c', 'with the article'],
      [KEY, 'b', 'before'],
      [OTHER, 'x', ''],
    ]);
    await library.restore(KEY, since);
    expect((await library.read()).ids).toEqual(['a', 'c']);
    const [{ deleted = '' } = {}] = (await library.list()).filter((one) => one.deleted);
    await library.restore(KEY, deleted);
    expect((await library.read()).ids).toEqual(['a', 'b', 'c']);
  });

  test('an article in the bin that is read again begins anew, and what lies in the bin can still come back', async () => {
    const library = startLibrary(aDisk());
    await library.keep(collect('a'));
    const { since } = await library.bin(KEY);
    expect((await library.read()).ids).toEqual([]);
    await library.keep(collect('b'));
    expect((await library.read()).ids).toEqual(['b']);
    await library.restore(KEY, since);
    expect((await library.read()).ids.sort()).toEqual(['a', 'b']);
  });

  test('nothing goes into the bin of what a later version wrote', async () => {
    const disk = aDisk();
    const library = startLibrary(disk);
    await library.keep(collect('a'));
    spoil(disk, 'quote', { schema: SCHEMA + 1 });
    const before = structuredClone(disk.contents.records);
    expect(await library.bin(KEY)).toMatchObject({ saved: false, refusal: 'newer' });
    expect(disk.contents.records).toEqual(before);
  });
});

test('pages that are joined bring along what was kept for them alone', async () => {
  const library = startLibrary(aDisk());
  const second = 'https://news.test/a_2.html';
  await library.keep(collect('1'));
  await library.keep(collect('2'), second);
  const address = { url: second, canonicalUrl: '', parts: [KEY, second] };
  const opened = await library.open({ address, about: ABOUT, words: '原话 1 原话 2' });
  expect([opened.key, opened.state.tray.map(({ id }) => id)]).toEqual([KEY, ['1', '2']]);
});
