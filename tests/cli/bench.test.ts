// The bench on a corpus of two pages, and its measures on texts whose figures can be worked out by hand.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareTexts, judgeFields, judgeSureness } from '../bench/score.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURES = join(ROOT, 'tests/fixtures/articles');

let corpus: string;
beforeAll(() => {
  corpus = mkdtempSync(join(tmpdir(), 'qingyue-corpus-'));
  mkdirSync(join(corpus, 'pages'));
  mkdirSync(join(corpus, 'gold'));
  for (const slug of ['gmw-old', 'english-news']) {
    copyFileSync(join(FIXTURES, slug, 'source.html'), join(corpus, 'pages', `${slug}.html`));
    const expected = JSON.parse(readFileSync(join(FIXTURES, slug, 'expected.json'), 'utf8'));
    const gold = {
      ...expected,
      author: expected.authors,
      published: expected.publishedTime,
      outline: expected.outline.map(({ title }: { title: string }) => ({ text: title })),
    };
    writeFileSync(join(corpus, 'gold', `${slug}.json`), JSON.stringify(gold));
  }
});
afterAll(() => rmSync(corpus, { recursive: true, force: true }));

function runBench(...args: string[]) {
  const run = join(ROOT, 'tests/bench/run.mjs');
  return spawnSync(process.execPath, [run, ...args], { cwd: ROOT, encoding: 'utf8' });
}

test('prints accuracy, fields and speed of all three libraries', () => {
  const { status, stdout } = runBench('--corpus', corpus, '--runs', '1', '--no-growth');
  expect(status).toBe(0);
  expect(stdout).toContain(': 2 pages');
  for (const name of ['readability', 'defuddle', 'qingyue']) {
    // Once in each of the three tables.
    expect(stdout.match(new RegExp(`^\\| ${name} \\|`, 'gm'))).toHaveLength(3);
  }
  expect(stdout).toMatch(/\| readability \| [\d.]+ \| 1\.00× \|/);
});

test('a page without its gold stops the run with its name', () => {
  rmSync(join(corpus, 'gold', 'gmw-old.json'));
  const { status, stderr } = runBench('--corpus', corpus);
  expect(status).not.toBe(0);
  expect(stderr).toContain('gmw-old');
});

describe('measures', () => {
  test('groups of four: one word too many', () => {
    // abcd bcde of the gold; abcd bcde cdef found.
    const { precision, recall } = compareTexts('a b c d e', 'a b c d e f');
    expect(recall).toBe(1);
    expect(precision).toBeCloseTo(2 / 3);
  });
  test('each Han character is a word, Latin words stay whole', () => {
    expect(compareTexts('一二三四五', '一二三四').recall).toBeCloseTo(1 / 2);
    expect(compareTexts('one two three four', 'one two three fourth').recall).toBe(0);
  });
  test('nothing found: no precision, recall 0', () => {
    expect(compareTexts('a b c d', '')).toEqual({ precision: null, recall: 0 });
  });
  test('fields: names in any order, the same minute in another zone, a false author', () => {
    const found = {
      ...{ title: ' A “Title” ', authors: ['Leila Barr', 'Tom Ashdown'], source: '' },
      ...{
        published: '2024-03-12T17:15:00+08:00',
        text: '',
        outline: null,
        unsure: ['authors'],
        error: '',
      },
    };
    const gold = { body: [], title: 'A "title"', author: ['Tom Ashdown', 'Leila Barr'] };
    const item = {
      id: '',
      html: '',
      url: '',
      gold: { ...gold, published: '2024-03-12T09:15+00:00' },
    };
    expect(judgeFields(found, item)).toMatchObject({
      ...{ title: true, author: true, source: null, day: true, minute: true },
      'no false author': null,
    });
    const nobody = { ...item, gold: { body: [], author: null } };
    expect(judgeFields(found, nobody)['no false author']).toBe(false);
    expect(judgeSureness(found, item)).toEqual([
      { field: 'title', isRight: true, isUnsure: false },
      { field: 'authors', isRight: true, isUnsure: true },
      { field: 'publishedTime', isRight: true, isUnsure: false },
    ]);
    expect(judgeSureness(found, nobody)).toEqual([
      { field: 'authors', isRight: false, isUnsure: true },
    ]);
  });
});
