// Everything into one file and back: what it must be (docs/backup.schema.json), and what coming back may and may not do.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test, vi } from 'vitest';
import { importRecords } from '../../../../lib/library/backup/import-records';
import { readBackup } from '../../../../lib/library/backup/read-backup';
import { readJsonParts } from '../../../../lib/library/backup/read-json-parts';
import { writeBackup } from '../../../../lib/library/backup/write-backup';
import type { LibraryArticle } from '../../../../lib/library/list-library';
import { SCHEMA } from '../../../../lib/library/record';
import { openMemoryBase } from '../../../../lib/platform/library/memory-base';
import { buildNode } from '../../export/sample-article';
import { aDisk, asideOf, collect, type Disk, KEY, quote, spoil, startLibrary } from '../a-library';

const SCHEMA_FILE = new URL('../../../../docs/backup.schema.json', import.meta.url);
const isBackup = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')),
);

type Opened = ReturnType<typeof startLibrary>;

async function filled(): Promise<{ disk: Disk; library: Opened }> {
  const disk = aDisk();
  const library = startLibrary(disk);
  for (const id of ['1', '2', '3']) await library.keep(collect(id));
  await library.keep({ kind: 'note', id: '2', note: '“记” \\ \n {[,]}' });
  await library.keep({ kind: 'discard', id: '3' });
  await library.keep({ kind: 'correct', field: 'title', value: '改过的题目' });
  await library.keep(
    { kind: 'outline', outline: [buildNode('一', [buildNode('二')])] },
    `${KEY}?2`,
  );
  return { disk, library };
}

type After = Parameters<Opened['readPage']>[0]['after'];

/** @param meanwhile after the first page. */
async function writeWhile(library: Opened, meanwhile: () => Promise<unknown>) {
  const source = {
    async readPage(after: After) {
      const page = await library.readPage({ after, withPictures: true });
      if (after === null) await meanwhile();
      return page;
    },
    settings: { theme: 'dark' },
    withPictures: true,
    made: '2026-11-29T10:00:00.000Z',
  };
  const desk = { hold: (text: string) => text, onProgress: () => {} };
  const { parts, ...counts } = await writeBackup(source, desk);
  return { ...counts, text: parts.join('') };
}

const backUp = async (library: Opened): Promise<string> =>
  (await writeWhile(library, async () => {})).text;

async function* inPieces(text: string, length = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

const restore = (library: Opened, text: string, length?: number) =>
  readBackup(inPieces(text, length), {
    importRecords: (records) => library.importRecords(records),
    onProgress: () => {},
  });

/** As the reader sees it; when it was changed counts too. */
const seen = async (library: Opened): Promise<LibraryArticle[]> => library.list();

test('is what its schema says', async () => {
  const { disk, library } = await filled();
  spoil(disk, 'correction', { data: 7 });
  const file = JSON.parse(await backUp(startLibrary(disk)));
  expect(isBackup(file), JSON.stringify(isBackup.errors)).toBe(true);
  expect(file.count).toEqual({ records: file.records.length, aside: 1 });
  expect(file.records).toHaveLength(6);
  expect(file.aside[0].value).toBe(7);
  expect(library).toBeDefined();
});

test('an empty library is a backup too', async () => {
  const text = await backUp(startLibrary(aDisk()));
  expect(isBackup(JSON.parse(text)), JSON.stringify(isBackup.errors)).toBe(true);
  const { counts, problem } = await restore(startLibrary(aDisk()), text);
  expect([problem, counts.added]).toEqual([null, 0]);
});

test('comes back whole into an empty library, bin and order too, and a second time changes nothing', async () => {
  const { library } = await filled();
  const before = await seen(library);
  const text = await backUp(library);
  const fresh = startLibrary(aDisk());
  const { counts, problem, settings } = await restore(fresh, text);
  expect(problem).toBeNull();
  expect(counts).toEqual({ added: 7, same: 0, different: 0, aside: 0, lost: 0, unkept: 0 });
  expect(settings).toEqual({ theme: 'dark' });
  expect(await seen(fresh)).toEqual(before);
  const again = await restore(fresh, text);
  expect(again.counts).toEqual({ added: 0, same: 7, different: 0, aside: 0, lost: 0, unkept: 0 });
  expect(await seen(fresh)).toEqual(before);
});

describe('something is deleted while it is written', () => {
  /** More than a page holds: articles that fill one by themselves. */
  async function filledPages(): Promise<Opened> {
    const library = startLibrary(aDisk());
    const long = '长'.repeat(190_000);
    for (const article of ['a', 'b', 'c'])
      for (let i = 0; i < 12; i++)
        await library.keep(
          { kind: 'collect', quote: { ...quote(`${i}`), exact: long, shown: 'x' } },
          `https://news.test/${article}`,
        );
    return library;
  }
  const keysIn = (text: string) => [
    ...new Set(JSON.parse(text).records.map(({ article }: { article: string }) => article)),
  ];

  test('an article of many records comes in one piece, however long it is', async () => {
    const library = await filledPages();
    const page = await library.readPage({ after: null, withPictures: true });
    expect(page.records).toHaveLength(13);
    expect(page.next).toMatchObject({ article: 'https://news.test/a' });
  });

  test.each(['a', 'b', 'c'])(
    'forgotten: %s is not in it, the others whole, and it is counted',
    async (gone) => {
      const library = await filledPages();
      const what = { article: `https://news.test/${gone}` };
      const { text, forgotten, records } = await writeWhile(library, () => library.forget(what));
      expect(isBackup(JSON.parse(text)), JSON.stringify(isBackup.errors)).toBe(true);
      const others = ['a', 'b', 'c'].filter((name) => name !== gone);
      expect(keysIn(text)).toEqual(others.map((name) => `https://news.test/${name}`));
      expect([records, JSON.parse(text).count.records]).toEqual([26, 26]);
      // What was not read yet nobody has seen.
      expect(forgotten).toBe(gone === 'a' ? 1 : 0);
    },
  );

  test('everything forgotten: an empty backup, and what was read is counted', async () => {
    const library = await filledPages();
    const { text, forgotten } = await writeWhile(library, () => library.forget('everything'));
    expect(isBackup(JSON.parse(text)), JSON.stringify(isBackup.errors)).toBe(true);
    expect([keysIn(text), forgotten]).toEqual([[], 1]);
  });

  test('put into the bin: an article is whole, here or there', async () => {
    const library = await filledPages();
    const bin = async () => {
      for (const name of ['a', 'b']) await library.bin(`https://news.test/${name}`);
    };
    const { text, forgotten } = await writeWhile(library, bin);
    const places = new Map<string, Set<boolean>>();
    for (const { article, deleted } of JSON.parse(text).records)
      places.set(article, (places.get(article) ?? new Set()).add(deleted !== undefined));
    expect([...places.values()].map((set) => [...set])).toEqual([[false], [true], [false]]);
    expect(forgotten).toBe(0);
  });
});

test.each([1, 64, 100_000])(
  'is read the same in pieces of %i characters, however it is laid out',
  async (length) => {
    const { library } = await filled();
    const pretty = JSON.stringify(JSON.parse(await backUp(library)), null, 4);
    const fresh = startLibrary(aDisk());
    await restore(fresh, pretty, length);
    expect(await seen(fresh)).toEqual(await seen(library));
  },
);

describe('merging', () => {
  test('what is here stays; other words under the same name stand beside it, once', async () => {
    const { library } = await filled();
    const text = await backUp(library);
    const other = startLibrary(aDisk());
    await other.keep({
      kind: 'collect',
      quote: { ...quote('1'), exact: '别的话', shown: '别的话' },
    });
    await other.keep(collect('2'));
    await other.keep({ kind: 'note', id: '2', note: '这里的笔记' });
    await other.keep({ kind: 'correct', field: 'title', value: '这里的题目' });
    const { counts } = await restore(other, text);
    expect(counts).toMatchObject({ different: 2, aside: 0 });
    const { state } = await other.read();
    expect(state.corrections.title).toBe('这里的题目');
    expect(state.tray.map(({ exact, note }) => [exact, note])).toEqual([
      ['别的话', ''],
      ['原话 1', ''],
      ['原话 2', '这里的笔记'],
    ]);
    await restore(other, text);
    expect((await other.read()).state.tray).toHaveLength(3);
  });

  test('what was deleted since comes back from the bin', async () => {
    const { library } = await filled();
    const text = await backUp(library);
    await library.keep({ kind: 'discard', id: '1' });
    const { counts } = await restore(library, text);
    expect(counts.added).toBe(1);
    expect((await library.read()).ids).toEqual(['1', '2']);
  });

  test('what was brought back from the bin since stays out of it', async () => {
    const { library } = await filled();
    const text = await backUp(library);
    await library.keep(collect('3'));
    await restore(library, text);
    expect((await library.read()).ids).toEqual(['1', '2', '3']);
  });
});

describe('a file that is not sound', () => {
  const change = async (edit: (file: Record<string, unknown>) => void) => {
    const { library } = await filled();
    const file = JSON.parse(await backUp(library));
    edit(file);
    const disk = aDisk();
    const fresh = startLibrary(disk);
    return { ...(await restore(fresh, JSON.stringify(file))), disk, fresh };
  };

  test.each([
    ['the file', { version: 2 }],
    ['its records', { schema: SCHEMA + 1 }],
  ])('from a later version of %s: nothing of it is taken', async (_, later) => {
    const { problem, fresh } = await change((file) => Object.assign(file, later));
    expect(problem).toBe('newer');
    expect(await seen(fresh)).toEqual([]);
  });

  test.each([
    ['another format', { format: 'other' }],
    ['no version', { version: undefined }],
  ])('%s is no backup', async (_, own) => {
    const { problem, fresh } = await change((file) => Object.assign(file, own));
    expect(problem).toBe('no-backup');
    expect(await seen(fresh)).toEqual([]);
  });

  test.each(['', 'hello', '[]', '{}', '[{"format":"qingyue-backup"}]'])(
    '%j is no backup',
    async (text) => {
      const { problem, counts } = await restore(startLibrary(aDisk()), text);
      expect(['no-backup', 'broken', 'cut-off']).toContain(problem);
      expect(counts.added).toBe(0);
    },
  );

  test('bad records are set aside and counted, the others come', async () => {
    const bad = [
      null,
      7,
      'x',
      { article: KEY },
      { article: KEY, kind: 'quote', id: 'y', schema: 2, order: 1, changed: '', data: { id: 'y' } },
      { article: KEY, kind: 'quote', id: 'z', schema: 99, order: 1, changed: '', data: {} },
      { article: KEY, kind: 'no kind', id: '', schema: 2, order: 1, changed: '', data: {} },
    ];
    const { counts, disk, problem } = await change((file) => {
      file.records = [...bad, ...(file.records as unknown[])];
    });
    expect(problem).toBeNull();
    expect(counts).toMatchObject({ added: 7, aside: bad.length });
    expect(asideOf(disk)).toHaveLength(bad.length);
  });

  test('what is nested deeper than anything of ours is set aside as its text, and costs nothing else', async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const { library } = await filled();
    const text = await backUp(library);
    const disk = aDisk();
    const hostile = text.replace('"records": [', () => `"records": [${deep},`);
    const { counts, problem } = await restore(startLibrary(disk), hostile, 100_000);
    expect([problem, counts.added, counts.aside]).toEqual([null, 7, 1]);
    expect(asideOf(disk)).toEqual([deep]);
  });

  test.each(['', 'yesterday', '2026-13-45T99:99:99Z', '9999-01-01T00:00:00Z', 'x y'])(
    'a time that is none, or is to come, is now: %j',
    async (time) => {
      const { disk } = await change((file) => {
        for (const record of file.records as { deleted?: string; changed: string }[]) {
          record.changed = time;
          if (record.deleted) record.deleted = time || 'x';
        }
      });
      for (const { changed, deleted = changed } of disk.contents.records)
        for (const kept of [changed, deleted])
          expect(Math.abs(Date.parse(kept) - Date.now())).toBeLessThan(60_000);
      expect(disk.contents.records.filter(({ deleted }) => deleted)).toHaveLength(1);
    },
  );

  test('names that JavaScript has for itself are names like others', async () => {
    const odd = (kind: string, id: string) =>
      `{"article":"__proto__","kind":"${kind}","id":"${id}","schema":3,"order":1,"changed":"","__proto__":{"legacy":true,"polluted":1},"data":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"__proto__","exact":"e","link":"","accessed":""}}`;
    const { library } = await filled();
    const hostile = (await backUp(library)).replace(
      '"records": [',
      () =>
        `"__proto__":{"x":1},"records": [${odd('quote', '__proto__')},${odd('__proto__', 'x')},${odd('constructor', 'x')},`,
    );
    const disk = aDisk();
    const { counts, problem } = await restore(startLibrary(disk), hostile);
    expect([problem, counts.added, counts.aside]).toEqual([null, 8, 2]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const taken = disk.contents.records.find(({ article }) => article === '__proto__');
    expect(Object.keys(taken?.data as object)).not.toContain('polluted');
    expect(taken?.legacy).toBeUndefined();
  });

  test('what lies aside is looked through once for all that comes together, and bounded', async () => {
    const { contents } = aDisk();
    const base = openMemoryBase({ load: async () => contents, save: async () => {} });
    const listAside = vi.fn();
    const watched: typeof base = {
      ...base,
      write: (work) =>
        base.write((transaction) =>
          work({
            ...transaction,
            listAside() {
              listAside();
              return transaction.listAside();
            },
            async setAside({ value }) {
              kept.push(value);
            },
          }),
        ),
    };
    const kept: unknown[] = [];
    const row = (length: number) => (_: unknown, n: number) => ({
      aside: `${n}`.padEnd(length, 'x'),
      article: '',
    });
    const take = (rows: object[]) => importRecords(watched, rows);
    const many = Array.from({ length: 600 }, row(10));
    expect(await take([...many, ...many])).toMatchObject({ aside: 1000, lost: 200 });
    expect([kept.length, listAside.mock.calls.length]).toEqual([500, 1]);
    kept.length = 0;
    await take(Array.from({ length: 30 }, row(2_000_000)));
    expect(kept).toHaveLength(10);
  });

  test('one that was cut off brings what it holds, and says so', async () => {
    const { library } = await filled();
    const text = await backUp(library);
    const fresh = startLibrary(aDisk());
    const { problem, counts } = await restore(fresh, text.slice(0, text.lastIndexOf('"count"')));
    expect(problem).toBe('cut-off');
    expect(counts.added).toBe(7);
  });

  test('what was set aside there is set aside here', async () => {
    const { disk } = await change((file) => {
      file.aside = [{ article: KEY, found: '', value: { strange: true } }];
    });
    expect(asideOf(disk)).toEqual([{ strange: true }]);
  });

  test('text that runs comes as the words it is', async () => {
    const { fresh } = await change((file) => {
      const record = (file.records as { kind: string; data: Record<string, unknown> }[]).find(
        ({ kind }) => kind === 'quote',
      );
      Object.assign(record?.data ?? {}, {
        exact: '<img onerror=alert(1)>',
        extra: 'x',
        __proto__: { y: 1 },
      });
    });
    const { state } = await fresh.read();
    expect(state.tray[0]?.exact).toBe('<img onerror=alert(1)>');
    expect(Object.keys(state.tray[0] ?? {})).not.toContain('extra');
  });
});

describe('JSON as it streams in', () => {
  const parts = async (text: string, most = 100) => {
    const found: unknown[] = [];
    for await (const { name, value } of readJsonParts(inPieces(text, 3), most))
      found.push([name, value]);
    return found;
  };

  test('arrays come element by element, everything else whole', async () => {
    const text =
      '{"a": -1.5e3, "b" : {"c":["}",{"d":"\\\\"}]}, "e":[1,"]",null , [2,3], {}], "f":[], "g":true}';
    expect(await parts(text)).toEqual([
      ['a', -1500],
      ['b', { c: ['}', { d: '\\' }] }],
      ['e', 1],
      ['e', ']'],
      ['e', null],
      ['e', [2, 3]],
      ['e', {}],
      ['g', true],
    ]);
  });

  test.each([
    ['{"a": tru}', 'broken'],
    ['{"a": 1} x', 'broken'],
    ['x', 'broken'],
    ['{"a": [1, 2', 'cut-off'],
    [`{"a": "${'x'.repeat(200)}"}`, 'too-large'],
  ])('%s is %s', async (text, problem) => {
    await expect(parts(text)).rejects.toMatchObject({ problem });
  });
});

test('a store that refuses is told, and what was there is there', async () => {
  const { library } = await filled();
  const text = await backUp(library);
  const disk = aDisk();
  const other = startLibrary(disk);
  await other.keep(collect('9'));
  disk.refuse = true;
  await expect(restore(other, text)).rejects.toThrow('no room');
  disk.refuse = false;
  expect((await other.read()).ids).toEqual(['9']);
});
