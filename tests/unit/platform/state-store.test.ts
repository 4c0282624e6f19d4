import { describe, expect, test } from 'vitest';
import type { ArticleChange, CollectedQuote } from '../../../lib/article-state';
import { type Area, createStateStore } from '../../../lib/platform/state-store';

const KEY = 'https://news.test/a.html';

/** A storage area that answers late, in its own time, and keeps copies as the browser does. */
function memoryArea(start: Record<string, unknown> = {}) {
  const items = new Map(Object.entries(structuredClone(start)));
  const later = () => new Promise((resolve) => setImmediate(resolve));
  const area: Area & { items: Map<string, unknown>; refuse: boolean } = {
    items,
    refuse: false,
    async get(key) {
      await later();
      return items.has(key) ? { [key]: structuredClone(items.get(key)) } : {};
    },
    async set(changed) {
      await later();
      if (area.refuse) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(changed)) items.set(key, structuredClone(value));
    },
  };
  return area;
}

const quote = (id: string): CollectedQuote => ({
  id,
  exact: `原话 ${id}`,
  shown: `原话 ${id}`,
  prefix: '',
  suffix: '',
  blocks: { startBlock: 0, startOffset: 0, endBlock: 0, endOffset: 2 },
  elided: false,
  link: KEY,
  note: '',
  accessed: '2026-11-23',
});
const collect = (id: string): ArticleChange => ({ kind: 'collect', quote: quote(id) });
const ids = (tray: CollectedQuote[]) => tray.map(({ id }) => id);

describe('the one writer', () => {
  test('200 quotes collected at once are 200 quotes, in order', async () => {
    const area = memoryArea();
    const store = createStateStore(area);
    const wanted = Array.from({ length: 200 }, (_, index) => `q${index}`);
    await Promise.all(wanted.map((id) => store.change(KEY, collect(id))));
    expect(ids((await createStateStore(area).get(KEY)).tray)).toEqual(wanted);
  });

  test('the same quote said twice is one quote', async () => {
    const store = createStateStore(memoryArea());
    await Promise.all([store.change(KEY, collect('q')), store.change(KEY, collect('q'))]);
    expect((await store.get(KEY)).tray).toHaveLength(1);
  });

  test('articles do not mix', async () => {
    const store = createStateStore(memoryArea());
    await store.change(KEY, collect('q'));
    expect((await store.get('https://news.test/b.html')).tray).toEqual([]);
  });

  test('a refused write is told, kept for the session, and written with the next change', async () => {
    const area = memoryArea();
    const store = createStateStore(area);
    await store.change(KEY, collect('a'));
    area.refuse = true;
    const refused = await store.change(KEY, collect('b'));
    expect(refused.saved).toBe(false);
    expect(ids(refused.value.tray)).toEqual(['a', 'b']);
    expect(ids((await store.get(KEY)).tray)).toEqual(['a', 'b']);
    area.refuse = false;
    expect((await store.change(KEY, collect('c'))).saved).toBe(true);
    expect(ids((await createStateStore(area).get(KEY)).tray)).toEqual(['a', 'b', 'c']);
  });

  test('a failing read does not stop the calls after it', async () => {
    const area = memoryArea();
    const get = area.get;
    area.get = async () => {
      area.get = get;
      throw new Error('storage is closed');
    };
    const store = createStateStore(area);
    await expect(store.get(KEY)).rejects.toThrow('closed');
    await expect(store.change(KEY, collect('q'))).resolves.toMatchObject({ saved: true });
  });
});

describe('corrupted records', () => {
  const stored = (state: unknown, version: unknown = 1) =>
    memoryArea({ [`article:${KEY}`]: { version, changed: '', about: null, state } });

  test('sound quotes stay, broken ones are set aside', async () => {
    const broken = [null, 7, [], { id: 'x' }, { ...quote('y'), exact: 5 }];
    const area = stored({
      corrections: { title: '改过', byline: 5 },
      outline: null,
      tray: [quote('a'), ...broken, quote('b')],
    });
    const state = await createStateStore(area).get(KEY);
    expect(ids(state.tray)).toEqual(['a', 'b']);
    expect(state.corrections).toEqual({ title: '改过' });
    expect(area.items.get(`aside:${KEY}`)).toEqual(broken);
  });

  test('reading twice sets nothing aside twice', async () => {
    const area = stored({ tray: [{ id: 'x' }] });
    await createStateStore(area).get(KEY);
    await createStateStore(area).get(KEY);
    expect(area.items.get(`aside:${KEY}`)).toHaveLength(1);
  });

  test.each([null, 'text', 7, [1, 2]])(
    'a record that is %j gives an empty state',
    async (record) => {
      const area = memoryArea({ [`article:${KEY}`]: record });
      expect((await createStateStore(area).get(KEY)).tray).toEqual([]);
      expect(area.items.get(`aside:${KEY}`)).toEqual([record]);
    },
  );

  test('half an outline is none', async () => {
    const node = {
      text: '一',
      marker: '',
      title: '一',
      depth: 1,
      line: 0,
      kind: 'cn',
      n: 1,
      role: 'heading',
      inferred: false,
      children: [],
    };
    const area = stored({ tray: [], outline: [node, { ...node, line: 'x' }] });
    expect((await createStateStore(area).get(KEY)).outline).toBe(null);
  });

  test('a record of a later version is read and never overwritten', async () => {
    const area = stored({ tray: [quote('a')] }, 2);
    const before = structuredClone(area.items.get(`article:${KEY}`));
    const answer = await createStateStore(area).change(KEY, collect('b'));
    expect(answer.saved).toBe(false);
    expect(ids(answer.value.tray)).toEqual(['a', 'b']);
    expect(area.items.get(`article:${KEY}`)).toEqual(before);
  });
});
