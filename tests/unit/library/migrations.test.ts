// An example of every version loads whole, and migrating twice changes nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildState } from '../../../lib/library/article-shelf';
import type { SavedText } from '../../../lib/library/kinds/text-kind';
import { migrate, wrapVersion1 } from '../../../lib/library/migrations';
import { openRecord } from '../../../lib/library/open-record';
import { type LibraryRecord, SCHEMA } from '../../../lib/library/record';

const readExample = (version: number) =>
  JSON.parse(
    readFileSync(
      join(import.meta.dirname, `../../fixtures/library/version-${version}.json`),
      'utf8',
    ),
  );
const KEY = 'https://news.test/bridge.html';

const version1 = readExample(1)[`article:${KEY}`];
const version2: LibraryRecord[] = readExample(2);
const version3: LibraryRecord[] = readExample(3);

function load(records: LibraryRecord[]) {
  const opened = records.map(openRecord);
  expect(opened.flatMap(({ broken }) => broken)).toEqual([]);
  expect(opened.some(({ isNewer }) => isNewer)).toBe(false);
  return opened.flatMap((one) => one.records);
}

test('there is an example of every version', () => {
  for (let version = 1; version <= SCHEMA; version++) expect(readExample(version)).toBeTruthy();
});

describe('version 1', () => {
  const [old] = [wrapVersion1(KEY, version1)];
  const records = migrate(old as LibraryRecord);

  test('loads whole, as records of their own', () => {
    const state = buildState(load(records));
    expect(state.corrections).toEqual({ source: '江城晚报', byline: '' });
    expect(state.outline).toEqual(version1.state.outline);
    // It held no words for people: there they are the page's own.
    const shown = version1.state.tray.map((quote: { exact: string }) => ({
      ...quote,
      shown: quote.exact,
    }));
    expect(state.tray).toEqual(shown);
    expect(records.map(({ kind, id }) => `${kind} ${id}`.trim())).toEqual([
      'article',
      'correction source',
      'correction byline',
      'outline',
      'quote 0f0e0d0c0b0a09080706050403020100',
      'quote 1f0e0d0c0b0a09080706050403020100',
    ]);
    expect(records.every(({ schema, legacy }) => schema === SCHEMA && legacy)).toBe(true);
  });

  test('migrating twice changes nothing', () => {
    expect(records.flatMap(migrate)).toEqual(records);
  });

  test.each([
    ['a record that is none', 'lost?', ['lost?']],
    ['a state that is a list', { version: 1, state: [1, 2] }, [[1, 2]]],
    [
      'a collection that is an object',
      { version: 1, state: { tray: { a: 1 } } },
      [{ tray: { a: 1 } }],
    ],
    ['a collection that is a text', { version: 1, state: { tray: 'words' } }, [{ tray: 'words' }]],
    ['corrections of a wrong type', { version: 1, state: { corrections: { title: 5 } } }, [5]],
    [
      'corrections of an unknown name',
      { version: 1, state: { corrections: { mood: 'good' } } },
      [{ mood: 'good' }],
    ],
    [
      'corrections that are a text',
      { version: 1, state: { corrections: 'x' } },
      [{ corrections: 'x' }],
    ],
    ['half an outline', { version: 1, state: { outline: [{ text: 1 }] } }, [[{ text: 1 }]]],
    ['an about that is none', { version: 1, about: 'x', state: {} }, ['x']],
    ['a quote without words', { version: 1, state: { tray: [{ id: 'x' }] } }, [{ id: 'x' }]],
  ])('%s is handed back, to be set aside', (_what, stored, broken) => {
    const parts = migrate(wrapVersion1(KEY, stored) as LibraryRecord).map(openRecord);
    expect(parts.flatMap((part) => part.broken)).toEqual(broken);
  });

  test('two quotes of one id are both there', () => {
    const quote = { id: 'q', exact: '话', link: '', accessed: '' };
    const stored = { version: 1, state: { tray: [quote, { ...quote, exact: '别的话' }] } };
    const parts = migrate(wrapVersion1(KEY, stored) as LibraryRecord);
    expect(buildState(load(parts)).tray.map(({ exact }) => exact)).toEqual(['话', '别的话']);
  });

  test('a record of a later version is left where it is', () => {
    expect(wrapVersion1(KEY, { version: 2, state: {} })).toBe(null);
  });
});

describe('version 2', () => {
  test('loads whole, shown words too, without what lies in the bin', () => {
    const state = buildState(load(version2));
    expect(state.corrections).toEqual({ source: '江城晚报' });
    expect(state.outline?.[0]?.title).toBe('起因');
    expect(
      state.tray.map(({ exact, shown }: { exact: string; shown?: string }) => [exact, shown]),
    ).toEqual([['水是 H2O。', '水是 H₂O。']]);
  });

  test('becomes the next with nothing changed, and stays it', () => {
    const next = version2.flatMap(migrate);
    expect(next).toEqual(version2.map((record) => ({ ...record, schema: SCHEMA })));
    expect(next.flatMap(migrate)).toEqual(next);
  });

  test('a record of a later version is neither read nor taken for broken', () => {
    const later = { ...version2[1], schema: SCHEMA + 1, data: { anything: true } };
    expect(openRecord(later)).toEqual({ records: [], broken: [], isNewer: true, isChanged: false });
  });
});

describe('version 3', () => {
  test('loads whole: that it was saved, its text, a picture, tags and note', () => {
    const records = load(version3);
    expect(records.slice(0, 5).map(({ kind }) => kind)).toEqual([
      'article',
      'saved',
      'text',
      'picture',
      'label',
    ]);
    const text = records.find(({ kind }) => kind === 'text')?.data as SavedText;
    expect(text.article.blocks.map((block) => block.text)).toEqual(['一、起因', '桥老了。']);
    expect(text.article.credits[0]?.name).toBe('周平');
  });

  test('loads whole: highlights, where reading stopped, what was hidden and put back, choices', () => {
    const records = load(version3);
    const { tray, place, revision } = buildState(records);
    expect(tray.map(({ colour, note }) => [colour, note])).toEqual([['green', '去看看']]);
    expect(place?.exact).toBe('村里的人都来走一走');
    expect(revision?.hidden).toEqual([{ words: '编者按', picture: '', nth: 0 }]);
    expect(revision?.restored[0]?.picture).toBe('https://news.test/map.png');
    expect(records.filter(({ kind }) => kind === 'choice').map(({ data }) => data)).toEqual([
      { way: 'whole-text' },
      { way: 'picked', selector: 'main > .content' },
    ]);
  });

  test('migrating changes nothing', () => {
    expect(version3.flatMap(migrate)).toEqual(version3);
  });

  test.each([
    ['place', { exact: 5 }],
    ['place', { exact: 'x'.repeat(501) }],
    ['revision', { hidden: [{ words: 'x' }], restored: [] }],
    ['revision', { hidden: [], restored: 'all' }],
    ['choice', { way: 'guess' }],
    ['choice', { way: 'picked', selector: '' }],
  ])('a %s that cannot be read is set aside: %j', (kind, data) => {
    const stored = { ...version3[0], kind, data };
    expect(openRecord(stored)).toMatchObject({ records: [], broken: [data] });
  });

  test('a colour that is none leaves the quote without one', () => {
    const quote = version3.find(({ kind }) => kind === 'quote') as LibraryRecord<object>;
    const { records } = openRecord({ ...quote, data: { ...quote.data, colour: 'plaid' } });
    expect(records[0]?.data).not.toHaveProperty('colour');
  });
});
