// The file of a selection: its name, its parts, what its documents hold.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildOutFile, type OutChoice } from '../../../../lib/library/out/build-out-file';
import { findUnknownNames, nameByTemplate } from '../../../../lib/library/out/file-name-template';
import { type KeptWork, toKeptWork } from '../../../../lib/library/out/kept-work';
import { buildObsidianAddress } from '../../../../lib/library/out/obsidian-address';
import { OUT_FORMATS } from '../../../../lib/library/out/out-formats';
import { listReferences, writeReferences } from '../../../../lib/library/out/reference-list';
import { aboutOf, quoteOf } from '../../../e2e/library/records';
import { OPTIONS } from './a-work';

const work = (title: string, author: string): KeptWork =>
  toKeptWork({
    id: title,
    key: `https://news.test/${title}`,
    about: {
      ...aboutOf(title, `https://news.test/${title}`),
      authors: [author],
      byline: author,
      site: '河边网',
      publishedTime: '2026-10-01T09:30+08:00',
    },
    state: {
      corrections: {},
      outline: null,
      tray: [quoteOf('1', `${title}的原话`, `https://news.test/${title}#:~:text=x`)],
    },
    mark: null,
    label: { tags: [], note: '' },
    changed: '2026-11-28T10:00:00.000Z',
    stamp: '',
    deleted: '',
  });

const WORKS = [work('老桥', '周小满'), work('新街', '安大禾')];
const choose = (own: Partial<OutChoice>): OutChoice => ({
  format: 'markdown',
  isParted: false,
  fileName: '',
  ...own,
});

describe('buildOutFile', () => {
  test('all in one file under the name of the whole', async () => {
    const file = await buildOutFile(WORKS, choose({}), OPTIONS);
    expect(file.filename).toBe('清阅文库.md');
    expect('text' in file && file.text.match(/^# .*/gm)).toEqual([
      '# 老桥',
      '# 新街',
      '# 参考文献',
    ]);
  });

  test('a file for each article in an archive, none over another', async () => {
    const file = await buildOutFile(
      [...WORKS, work('老桥', '另一人')],
      choose({ isParted: true }),
      OPTIONS,
    );
    expect(file.filename).toBe('清阅文库.zip');
    const files = unzipSync('bytes' in file ? file.bytes : new Uint8Array());
    expect(Object.keys(files)).toEqual([
      '2026-10-01 老桥.md',
      '2026-10-01 新街.md',
      '2026-10-01 老桥 (2).md',
    ]);
    expect(strFromU8(files['2026-10-01 新街.md'] ?? new Uint8Array())).toContain(
      'author: "安大禾"',
    );
  });

  test('one article is a file of its own, with properties in Markdown', async () => {
    const file = await buildOutFile(
      WORKS.slice(0, 1),
      choose({ fileName: '{author}-{title}' }),
      OPTIONS,
    );
    expect(file.filename).toBe('周小满-老桥.md');
    expect('text' in file && file.text.startsWith('---\ntitle: "老桥"')).toBe(true);
  });

  test('formats that hold many never part', async () => {
    const file = await buildOutFile(WORKS, choose({ format: 'ris', isParted: true }), OPTIONS);
    expect(file.filename).toBe('清阅文库.ris');
    expect('text' in file && file.text.match(/^TY {2}- /gm)).toHaveLength(2);
  });

  test.each(OUT_FORMATS.map(({ id }) => id))('%s holds every article', async (format) => {
    const file = await buildOutFile(WORKS, choose({ format }), OPTIONS);
    const text =
      'text' in file
        ? file.text
        : strFromU8(unzipSync(file.bytes)['word/document.xml'] ?? new Uint8Array());
    for (const title of ['老桥', '新街']) expect(text).toContain(title);
  });
});

describe('names by template', () => {
  test.each([
    ['', '2026-10-01 老桥.md'],
    ['{site}/{title}', '河边网-老桥.md'],
    ['{source}{title}', '老桥.md'],
    ['{nobody}', '{nobody}.md'],
  ])('%j → %s', (template, expected) => {
    expect(nameByTemplate(template, WORKS[0] as KeptWork, 'md')).toBe(expected);
  });

  test('names of no field are told', () => {
    expect(findUnknownNames('{title} {nobody} {tags}')).toEqual(['nobody', 'tags']);
  });
});

describe('the list of references', () => {
  test('is numbered in the order of the selection', () => {
    const list = listReferences(WORKS, { style: 'gb-t-7714-2015', numbered: true });
    expect(list.map(({ number, text }) => number + text.slice(0, 3))).toEqual([
      '[1] 周小满',
      '[2] 安大禾',
    ]);
  });

  test('or sorted by author, each work once', () => {
    const twice = [...WORKS, ...WORKS];
    const text = writeReferences(twice, { style: 'gb-t-7714-2015', numbered: false }, 'plain');
    expect(text.split('\n').map((line) => line.slice(0, 3))).toEqual(['安大禾', '周小满']);
  });

  test('holds links in its rich form', () => {
    const html = writeReferences(WORKS.slice(0, 1), { style: 'apa-7', numbered: false }, 'html');
    expect(html).toContain('<a href="https://news.test/老桥">https://news.test/老桥</a>');
  });
});

test('Obsidian takes a short note by its address, no long one', () => {
  const address = buildObsidianAddress('2026 老桥.md', '# 老桥\n& more');
  expect(new URL(address).searchParams.get('content')).toBe('# 老桥\n& more');
  expect(new URL(address).searchParams.get('name')).toBe('2026 老桥');
  expect(buildObsidianAddress('a.md', '长'.repeat(300))).toBe('');
});
