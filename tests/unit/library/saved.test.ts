// Articles saved whole: again, changed, taken back; forgotten for good.
import { expect, test, vi } from 'vitest';
import { readPicture } from '../../../lib/library/kinds/picture-kind';
import { listAddresses, saveForReading } from '../../../lib/platform/library/save-for-reading';
import { anArticle } from '../quote/an-article';
import { ABOUT, aDisk, collect, type Disk, KEY, quote, startLibrary } from './a-library';

const ADDRESS = 'https://news.test/a.png';
const ARTICLE = anArticle(['一、起因', '桥老了。'], {
  url: KEY,
  canonicalUrl: '',
  textContent: '一、起因\n桥老了。',
  content: `<p>一、起因</p><p>桥老了。<img src="${ADDRESS}"></p>`,
});
const CHANGED = { ...ARTICLE, textContent: '一、起因\n桥老了，要修。' };

/** Megabytes are copied to and fro. */
const WAIT = { timeout: 20_000 };

const kindsOf = ({ contents }: Disk) => contents.records.map(({ kind }) => kind).sort();
const save = (library: ReturnType<typeof startLibrary>, article = ARTICLE, withText = true) =>
  library.save(KEY, { about: ABOUT, article, outline: article.outline, withText });

test('keeps outline and text, and is told when it is opened again', async () => {
  const disk = aDisk();
  const library = startLibrary(disk);
  expect(await save(library)).toMatchObject({ saved: true, how: 'new', texts: 1 });
  expect(kindsOf(disk)).toEqual(['article', 'saved', 'text']);
  expect((await library.read()).saved).not.toBe('');
  const { texts } = await library.readSaved(KEY);
  expect(texts.map(({ article }) => article.textContent)).toEqual([ARTICLE.textContent]);
});

test.each([
  ['image/svg+xml', 'AAAA'],
  ['text/html', 'AAAA'],
  ['image/png;x', 'AAAA'],
  ['image/png', 'AA,<svg>'],
  ['image/png', ['AAAA']],
])('no picture: %s, %j', (type, data) => {
  expect(readPicture({ type, data })).toBeNull();
  expect(readPicture({ type: 'image/png', data: 'AAAA' })).not.toBeNull();
});

test('without the text when the reader does not like it', async () => {
  const disk = aDisk();
  expect(await save(startLibrary(disk), ARTICLE, false)).toMatchObject({ how: 'new', texts: 0 });
  expect(kindsOf(disk)).toEqual(['article', 'saved']);
});

test('the same words again take their own place; other words stand beside them', async () => {
  const disk = aDisk();
  const library = startLibrary(disk);
  await save(library);
  expect(await save(library, { ...ARTICLE, content: '<p>x</p>' })).toMatchObject({ how: 'again' });
  expect(await save(library, CHANGED)).toMatchObject({ how: 'changed', texts: 2 });
  const { texts } = await library.readSaved(KEY);
  expect(texts.map(({ article }) => article.textContent)).toEqual([
    ARTICLE.textContent,
    CHANGED.textContent,
  ]);
});

test('what the reader corrected makes no other text of the same words', async () => {
  const library = startLibrary(aDisk());
  const t = (key: string) => key;
  const means = { library, keeping: 'kept' as const, pictures: () => null, t };
  const saving = () => saveForReading(means, { result: ARTICLE, withText: true });
  await saving();
  await library.keep({ kind: 'correct', field: 'title', value: '百年老桥' });
  expect((await saving()).text).toBe('savedAgain');
  await library.keep({ kind: 'correct', field: 'title', value: null });
  expect((await saving()).text).toBe('savedAgain');
  const { texts } = await library.readSaved(KEY);
  expect(texts.map(({ article }) => article.title)).toEqual([ARTICLE.title]);
});

test('a save is taken back: the first leaves nothing, a later one what was there before', async () => {
  const disk = aDisk();
  const library = startLibrary(disk);
  const first = await save(library);
  if (!first.undo) throw new Error('not saved');
  await library.undoSave(KEY, first.undo);
  expect(kindsOf(disk)).toEqual([]);
  await library.keep(collect('q'));
  await save(library);
  const second = await save(library, CHANGED);
  if (!second.undo) throw new Error('not saved');
  await library.undoSave(KEY, second.undo);
  expect((await library.readSaved(KEY)).texts).toHaveLength(1);
  expect((await library.read()).ids).toEqual(['q']);
  expect((await library.list())[0]?.mark?.texts).toHaveLength(1);
});

test('where reading stopped is no reason for an article to stay in the list', async () => {
  const library = startLibrary(aDisk());
  const { undo } = await save(library);
  const place = { exact: '桥老了。', prefix: '', suffix: '', blocks: null };
  await library.keep({ kind: 'place', place });
  if (!undo) throw new Error('not saved');
  await library.undoSave(KEY, undo);
  expect(await library.list()).toEqual([]);
  expect((await library.read()).state.place).toEqual(place);
});

test('a save that is refused keeps nothing of it', async () => {
  const disk = aDisk();
  const library = startLibrary(disk);
  await library.keep(collect('q'));
  disk.refuse = true;
  expect(await save(library)).toMatchObject({ saved: false, refusal: 'failed' });
  expect(kindsOf(disk)).toEqual(['article', 'quote']);
  disk.refuse = false;
  const tooLong = { ...ARTICLE, content: 'x'.repeat(5_000_001) };
  expect(await save(library, tooLong)).toMatchObject({ saved: false, refusal: 'too-long' });
  expect(kindsOf(disk)).toEqual(['article', 'quote']);
});

test('tags and a note', async () => {
  const library = startLibrary(aDisk());
  await save(library);
  const label = { kind: 'label' as const, tags: ['桥', '桥', ' 江城 '], note: '写进第二章' };
  await library.change({ article: KEY, change: label, about: ABOUT });
  expect((await library.list())[0]?.label).toEqual({ tags: ['桥', '江城'], note: '写进第二章' });
  await library.change({ article: KEY, change: { ...label, tags: [], note: '' }, about: ABOUT });
  expect((await library.list())[0]?.label).toEqual({ tags: [], note: '' });
});

test('two windows that label one article at once: neither takes the other’s words', async () => {
  const library = startLibrary(aDisk());
  await save(library);
  const label = (patch: object) =>
    library.change({ article: KEY, change: { kind: 'label', ...patch }, about: ABOUT });
  await Promise.all([label({ tags: ['桥'] }), label({ note: '写进第二章' })]);
  expect((await library.list())[0]?.label).toEqual({ tags: ['桥'], note: '写进第二章' });
});

test('the pictures that can be had are kept, up to the limit, each once', async () => {
  const disk = aDisk();
  const library = startLibrary(disk);
  const read: string[] = [];
  const bytes = new Uint8Array(2_900_000);
  const source = {
    survey: async (all: readonly string[]) =>
      all.map((address) => ({ address, mayShow: true, bytes: 'yes' as const })),
    async read(address: string) {
      read.push(address);
      return { type: 'image/png', bytes };
    },
  };
  const addresses = ['1', '2', '3'].map((name) => `https://news.test/${name}.png`);
  const content = addresses.map((address) => `<img src="${address}">`).join('');
  const means = {
    library,
    keeping: 'kept' as const,
    pictures: () => source,
    t: (key: string) => key,
  };
  const wanted = { result: { ...ARTICLE, content }, withText: true };
  const { undo } = await saveForReading(means, wanted);
  await expect
    .poll(async () => Object.keys((await library.readSaved(KEY)).pictures), WAIT)
    .toEqual(addresses.slice(0, 2));
  await expect.poll(() => read, WAIT).toEqual(addresses);
  await saveForReading(means, wanted);
  await expect.poll(() => read, WAIT).toEqual([...addresses, addresses[2]]);
  if (!undo) throw new Error('not saved');
  await library.undoSave(KEY, { ...undo, text: (await library.list())[0]?.mark?.texts[0] ?? '' });
  expect(kindsOf(disk)).toEqual([]);
});

test.each(['taken back', 'forgotten'])(
  'a picture that comes after the save was %s is not kept',
  async (how) => {
    const disk = aDisk();
    const library = startLibrary(disk);
    let arrive = (_picture: { type: string; bytes: Uint8Array }) => {};
    const source = {
      survey: async (all: readonly string[]) =>
        all.map((address) => ({ address, mayShow: true, bytes: 'yes' as const })),
      read: () =>
        new Promise<{ type: string; bytes: Uint8Array }>((resolve) => {
          arrive = resolve;
        }),
    };
    const keepPicture = vi.fn(library.keepPicture);
    const means = {
      ...{ library: { ...library, keepPicture }, keeping: 'kept' as const },
      ...{ pictures: () => source, t: (key: string) => key },
    };
    const { undo } = await saveForReading(means, { result: ARTICLE, withText: true });
    if (how === 'forgotten') await library.forget('everything');
    else if (undo) await library.undoSave(KEY, undo);
    arrive({ type: 'image/png', bytes: new Uint8Array(9) });
    await expect.poll(() => keepPicture.mock.results.length, WAIT).toBe(1);
    await keepPicture.mock.results[0]?.value;
    expect(kindsOf(disk)).toEqual([]);
  },
);

test('a note on a quote that another window has put into the bin meanwhile is there when it comes back', async () => {
  const library = startLibrary(aDisk());
  await library.keep(collect('a'));
  const { since } = await library.bin(KEY);
  expect(await library.keep({ kind: 'note', id: 'a', note: '记' })).toMatchObject({ saved: true });
  expect((await library.list()).map(({ deleted }) => deleted)).toEqual([since]);
  await library.restore(KEY, since);
  expect((await library.list())[0]?.state.tray[0]?.note).toBe('记');
});

test('another stamp with each change, though the clock was set back', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-29T10:00:00Z') });
  try {
    const library = startLibrary(aDisk());
    await library.keep(collect('a'));
    const before = (await library.list())[0];
    vi.setSystemTime(Date.parse('2020-01-01T00:00:00Z'));
    await library.keep({ kind: 'note', id: 'a', note: '记' });
    const after = (await library.list())[0];
    expect(after?.changed).not.toBe('');
    expect(after?.stamp).not.toBe(before?.stamp);
  } finally {
    vi.useRealTimers();
  }
});

test('addresses of pictures are read from sanitised HTML', () => {
  const html =
    '<p><img alt="a &gt; b src=&quot;x&quot;" src="https://a.test/1.png?a=1&amp;b=2"><img src="data:image/png;base64,AA"></p>';
  expect(listAddresses(html)).toEqual(['https://a.test/1.png?a=1&b=2']);
});

test('forgets an article, a site, everything: for good, with all that names it', async () => {
  const old = { 'article:https://other.test/x': { version: 9 } };
  const disk = aDisk(old);
  const library = startLibrary(disk);
  const at = (article: string, id: string) =>
    library.change({
      article,
      change: { kind: 'collect', quote: { ...quote(id), link: article } },
      about: { ...ABOUT, url: article },
    });
  await at('https://www.news.test/1', 'a');
  await at('https://www.news.test/2', 'b');
  await at('https://news.test/3', 'c');
  await at('https://other.test/4', 'd');
  await library.keepIndex('words');
  expect(await library.forget({ article: 'https://www.news.test/1' })).toMatchObject({
    saved: true,
    records: 2,
  });
  expect(await library.readIndex()).toBe('');
  await library.forget({ site: 'news.test' });
  expect(JSON.stringify(disk.contents)).not.toContain('news.test');
  expect((await library.list()).map(({ key }) => key)).toEqual(['https://other.test/4']);
  await library.forget('everything');
  expect(disk.contents).toEqual({ records: [], aside: [], sizes: [], index: '' });
  expect([...disk.local.items]).toEqual([]);
});

test('what waits to be written is forgotten too', async () => {
  const disk = aDisk();
  const library = startLibrary(disk);
  await library.keep(collect('a'));
  disk.refuse = true;
  await library.keep(collect('b'));
  disk.refuse = false;
  await library.forget({ article: KEY });
  expect(JSON.stringify([...disk.session.items])).not.toContain('news.test');
  expect((await library.read()).ids).toEqual([]);
});
