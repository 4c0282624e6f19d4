// What leaves the library as its page offers it: the file on disk is what was chosen.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './harness';
import { listViolations } from './harness/axe';
import { forgetKept } from './harness/forget-kept';
import { aboutOf, quoteOf } from './library/records';

let browser: Chromium;
let library: Page;
beforeAll(async () => {
  browser = await launchChromium({ language: 'zh-CN' });
  library = await browser.context.newPage();
});
afterAll(() => browser.close());

const keep = (key: string, title: string, words: string) =>
  library.evaluate((args) => chrome.runtime.sendMessage({ type: 'change-article', args }), {
    key,
    about: {
      ...aboutOf(title, key),
      byline: '林小满',
      authors: ['林小满'],
      publishedTime: '2026-10-01',
    },
    change: { kind: 'collect', quote: quoteOf(`q ${key}`, words, key) },
  });

const button = (name: string) => library.getByRole('button', { name, exact: true });

beforeEach(async () => {
  await library.goto(browser.extensionUrl('library.html'));
  await forgetKept(library);
  await library.reload();
  await keep('https://news.test/bridge.html', '老桥修好了', '这座桥已经站了一百年。');
  await keep('https://news.test/street.html', '老街也修好了', '=1+1 街上的铺子租出去了。');
  await library.waitForFunction(() => document.querySelectorAll('.articles h2').length === 2);
  await button('导出……').click();
  await library.getByText('将导出文章 2 篇').waitFor();
});

async function saved(): Promise<{ name: string; bytes: Buffer }> {
  const download = library.waitForEvent('download');
  await button('保存').click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const choose = (format: string) => library.getByLabel('格式').selectOption(format);

test('deleted in another tab meanwhile: the rest goes out whole, and what is not in it is told', async () => {
  const other = await browser.context.newPage();
  await other.goto(browser.extensionUrl('library.html'));
  const bin = (key: string) =>
    other.evaluate((args) => chrome.runtime.sendMessage({ type: 'bin-article', args }), { key });
  await choose('markdown');
  await bin('https://news.test/bridge.html');
  const { bytes } = await saved();
  expect(bytes.toString()).toContain('# 老街也修好了');
  expect(bytes.toString()).not.toContain('老桥');
  await library.getByText('其间已被删除、未包含在内的文章：1 篇。').waitFor();
  await bin('https://news.test/street.html');
  await button('保存').click();
  await library.getByText('没有导出：这些文章刚刚已被删除。').waitFor();
  await other.close();
});

test('Markdown: one file of all, or one for each article with its properties', async () => {
  await choose('markdown');
  const whole = await saved();
  expect(whole.name).toMatch(/^文库 \d{4}-\d{2}-\d{2}\.md$/);
  expect(whole.bytes.toString()).toContain('# 老桥修好了');
  await library.getByLabel('每篇文章一个文件').check();
  await library.getByText('文件名模板').click();
  await library.getByLabel('文件名模板').fill('{author} {title}');
  await library.getByText('林小满 老街也修好了.md').waitFor();
  const parted = await saved();
  expect(parted.name).toMatch(/\.zip$/);
  const files = unzipSync(parted.bytes);
  expect(Object.keys(files).sort()).toEqual(
    ['林小满 老桥修好了.md', '林小满 老街也修好了.md'].sort(),
  );
  const note = strFromU8(files['林小满 老桥修好了.md'] ?? new Uint8Array());
  expect(note).toMatch(/^---\ntitle: "老桥修好了"/);
  expect(note).toContain('> 这座桥已经站了一百年。');
});

test('Word: a document with headings, quotations and footnotes', async () => {
  await choose('docx');
  await library.getByLabel('出处样式').selectOption('gb-t-7714-2015');
  const { name, bytes } = await saved();
  expect(name).toMatch(/\.docx$/);
  const files = unzipSync(bytes);
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  expect(read('word/document.xml').match(/<w:pStyle w:val="Quote"\/>/g)).toHaveLength(2);
  expect(read('word/footnotes.xml')).toContain('林小满. 老桥修好了[EB/OL].');
});

test('the list of references: plain and rich on the clipboard, or as a file', async () => {
  await choose('references');
  await button('复制').click();
  await library.getByText('已复制').first().waitFor();
  const flavours = await library.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
  expect(flavours.plain.match(/^\[[12]\] 林小满\. /gm)).toHaveLength(2);
  expect(flavours.html).toContain('<a href="https://news.test/bridge.html">');
  const { bytes } = await saved();
  expect(bytes.toString()).toBe(flavours.plain);
});

test.each([
  ['ris', /\.ris$/, /^TI {2}- 老桥修好了\r$/m],
  ['csl-json', /\.json$/, /"title": "老桥修好了"/],
  ['biblatex', /\.bib$/, /title = \{老桥修好了\}/],
  ['org', /\.org$/, /^\* 老桥修好了$/m],
  ['opml', /\.opml$/, /<outline text="老桥修好了"/],
  ['json', /\.json$/, /"format": "qingyue-library"/],
  ['html', /\.html$/, /<h1 dir="auto">老桥修好了<\/h1>/],
  ['text', /\.txt$/, /^老桥修好了$/m],
])('%s leaves as a file', async (format, name, words) => {
  await choose(format);
  const file = await saved();
  expect(file.name).toMatch(name);
  expect(file.bytes.toString()).toMatch(words);
});

test('the panel has no fault of access, asks for nothing and loads nothing', async () => {
  const requests: string[] = [];
  library.on('request', (request) => requests.push(request.url()));
  await choose('docx');
  expect(await listViolations(library)).toEqual([]);
  await saved();
  expect(requests.filter((url) => !/^(?:chrome-extension|blob):/.test(url))).toEqual([]);
});
