// Backup and restore as the library's page offers them: everything into a file, the library wiped, and all of it back.
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Chromium, launchChromium } from './harness';
import { listViolations } from './harness/axe';
import { forgetKept } from './harness/forget-kept';
import { backupOf, recordsOf, SCRIPT, withPlaces } from './library/hostile-backup';
import { aboutOf, quoteOf } from './library/records';

let browser: Chromium;
let library: Page;
beforeAll(async () => {
  browser = await launchChromium({ language: 'zh-CN' });
  library = await browser.context.newPage();
});
afterAll(() => browser.close());

const change = (key: string, title: string, wanted: object) =>
  library.evaluate((args) => chrome.runtime.sendMessage({ type: 'change-article', args }), {
    key,
    about: aboutOf(title, key),
    change: wanted,
  });

const ask = <T>(type: string, args: object): Promise<{ result: T }> =>
  library.evaluate((message) => chrome.runtime.sendMessage(message) as never, { type, args });

const BRIDGE = 'https://news.test/bridge.html';
const STREET = 'https://news.test/street.html';
const button = (name: string) => library.getByRole('button', { name, exact: true });
const shown = (count: number) =>
  library.waitForFunction(
    (wanted) => document.querySelectorAll('.articles h2').length === wanted,
    count,
  );

beforeEach(async () => {
  await library.goto(browser.extensionUrl('library.html'));
  await forgetKept(library);
  await library.reload();
  const quote = quoteOf('1', '这座桥已经站了一百年。', BRIDGE);
  await change(BRIDGE, '老桥修好了', { kind: 'collect', quote });
  await change(BRIDGE, '老桥修好了', { kind: 'note', id: '1', note: '记一笔' });
  await change(STREET, '老街也修好了', {
    kind: 'collect',
    quote: quoteOf('2', '铺子租出去了。', STREET),
  });
  await change(STREET, '老街也修好了', { kind: 'discard', id: '2' });
  await shown(2);
});

async function backUp(): Promise<string> {
  await button('备份与恢复……').click();
  const download = library.waitForEvent('download');
  await button('备份到文件').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^qingyue-backup-\d{4}-\d{2}-\d{2}\.json$/);
  const text = await readFile(await file.path(), 'utf8');
  await library.getByText('备份已交给浏览器：记录 4 条').waitFor();
  return text;
}

async function restore(text: string): Promise<void> {
  const path = join(tmpdir(), `qingyue-restore-${process.pid}.json`);
  await writeFile(path, text);
  await library.locator('dialog input[type="file"]').first().setInputFiles(path);
}

async function wipe(): Promise<void> {
  await forgetKept(library);
  await library.reload();
  await library.getByText('还没有存下什么').waitFor();
  await button('备份与恢复……').click();
}

test('backed up, wiped, restored: everything is there, what lay in the bin too; again changes nothing', async () => {
  const before = await ask<object[]>('list-library', {});
  const text = await backUp();
  expect(JSON.parse(text)).toMatchObject({ format: 'qingyue-backup', count: { records: 4 } });
  await wipe();
  await restore(text);
  await library.getByText('已加入 4 条。').waitFor();
  await restore(text);
  await library.getByText('已加入 0 条。 文库里已有 4 条。').waitFor();
  await button('关闭').click();
  await shown(2);
  expect(await ask('list-library', {})).toEqual(before);
  expect(before.result).toHaveLength(3);
});

test('a backup of a later version is refused in a sentence, and bad records are counted', async () => {
  const text = await backUp();
  await wipe();
  await restore(JSON.stringify({ ...JSON.parse(text), version: 2 }));
  await library.getByText('这份备份来自更新版本的清阅').waitFor();
  await restore('{"a": 1}');
  await library.getByText('这不是清阅的备份').waitFor();
  const file = JSON.parse(text);
  await restore(JSON.stringify({ ...file, records: [...file.records, { bad: true }] }));
  await library.getByText('已加入 4 条。 无法读取、已另放 1 条').waitFor();
});

test('what is nested ten thousand deep, which no message carries, is set aside and costs nothing else', async () => {
  const text = await backUp();
  await wipe();
  const { records, ...head } = JSON.parse(text);
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const [first, ...others] = records.map((one: object) => JSON.stringify(one));
  const hostile = { ...records[0], id: 'deep', data: 'DEEP' };
  const bad = JSON.stringify(hostile).replace('"DEEP"', deep);
  const all = [bad, first, deep, ...others].join();
  const aside = `{"article":"x","found":"","value":${deep}}`;
  const whole = JSON.stringify({ ...head, aside: ['ASIDE'], records: ['ALL'] });
  await restore(whole.replace('"ALL"', all).replace('"ASIDE"', aside));
  await library.getByText('已加入 4 条。 无法读取、已另放 3 条').waitFor();
});

describe('a backup that somebody else wrote', () => {
  const errors: string[] = [];
  const note = ({ message }: Error) => errors.push(message);

  async function take(records: object[]): Promise<void> {
    const { records: _own, ...head } = JSON.parse(await backUp());
    await wipe();
    await restore(JSON.stringify({ ...head, records }));
    await library.getByText('已加入').waitFor();
    await button('关闭').click();
    errors.length = 0;
    library.on('pageerror', note);
    onTestFinished(() => void library.off('pageerror', note));
  }

  const read = (title: string) => library.locator('.article', { hasText: title }).locator('.title');
  const body = () => library.locator('.reading .body', { hasText: '石头松了' });

  test('its text leads nowhere but to pages, and what is taken along of it runs nothing', async () => {
    const content = `<p onclick="x()">桥老了，石头松了。<a href="${SCRIPT}">看</a></p><script>x()</script>`;
    const address = { url: SCRIPT, canonicalUrl: SCRIPT };
    await take(recordsOf(BRIDGE, '老桥', { content, ...address }));
    await read('老桥').click();
    await body().waitFor();
    const view = library.locator('.reading');
    expect(await view.locator('a[href]').count()).toBe(0);
    await view.locator('.tool-save').click();
    await view.locator('.articleFormat-json').click();
    const download = library.waitForEvent('download');
    await view.locator('.settings .main').click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(file).content).toContain('石头松了');
    expect(file).not.toMatch(/javascript|onclick|<script/);
    expect([errors, await library.title()]).toEqual([[], '文库']);
  });

  test('own CSS of its settings styles the text, asks for nothing and covers nothing around it', async () => {
    const address = 'http://other.test/style';
    const ownCss = `@import url(${address}.css); p { background: url(${address}.gif); color: rgb(1, 2, 3); }
      :host, body, .tool-save { display: none !important; }`;
    const asked: string[] = [];
    const listen = (request: { url(): string }) => asked.push(request.url());
    library.on('request', listen);
    onTestFinished(() => void library.off('request', listen));
    await wipe();
    await library.getByLabel('同时采用备份里的设置').check();
    await restore(backupOf(recordsOf(BRIDGE, '老桥', {}), { ownCss }));
    await library.getByText('已加入').waitFor();
    await button('关闭').click();
    await read('老桥').click();
    await body().waitFor();
    const paragraph = library.locator('.reading .body p').first();
    const colour = () => paragraph.evaluate((one) => getComputedStyle(one).color);
    await expect.poll(colour).toBe('rgb(1, 2, 3)');
    await library.locator('.reading .tool-save').waitFor();
    expect(asked.filter((url) => /^https?:/.test(url))).toEqual([]);
  });

  test('places outside of its text: it is set aside, and the others can be read', async () => {
    await take([
      ...recordsOf(BRIDGE, '老桥', withPlaces({ noteMarks: [[9e15, 0]] })),
      ...recordsOf(`${BRIDGE}?2`, '新桥', withPlaces({ shown: [[0, 9e15]] })),
      ...recordsOf(STREET, '老街', {}),
    ]);
    for (const title of ['老桥', '新桥']) await read(title).click();
    await read('老街').click();
    await body().waitFor();
    expect(errors).toEqual([]);
  });
});

test('a list of thousands of columns is none', async () => {
  await button('备份与恢复……').click();
  const path = join(tmpdir(), `qingyue-columns-${process.pid}.csv`);
  const names = Array.from({ length: 20_000 }, (_, column) => `c${column}`).join();
  await writeFile(path, `url,${names}\nhttps://a.example/1,${names}\n`);
  await library.locator('dialog input[type="file"]').last().setInputFiles(path);
  await library.getByText('文件里没有列表').waitFor();
});

test('a quiet line reminds of the backup, goes with it, and can be turned off', async () => {
  await library.getByText('还没有备份过。').waitFor();
  await backUp();
  await button('关闭').click();
  await library.getByText('还没有备份过').waitFor({ state: 'detached' });
  await forgetKept(library);
  await library.reload();
  await button('备份与恢复……').click();
  await library.getByLabel('上次备份超过一周时').uncheck();
  await button('关闭').click();
  await library.getByText('还没有备份过').waitFor({ state: 'detached' });
});

test('the settings come too when they are asked for', async () => {
  await ask('set-settings', { theme: 'sepia' });
  const text = await backUp();
  await wipe();
  await restore(text);
  await library.getByText('已加入 4 条。').waitFor();
  expect((await ask<{ theme: string }>('get-settings', {})).result.theme).toBe('system');
  await library.getByLabel('同时采用备份里的设置').check();
  await restore(text);
  await library.getByText('文库里已有 4 条').waitFor();
  await expect
    .poll(async () => (await ask<{ theme: string }>('get-settings', {})).result.theme)
    .toBe('sepia');
});

test('a list of another reader comes in: columns are named, what has no address is counted', async () => {
  await button('备份与恢复……').click();
  const path = join(tmpdir(), `qingyue-list-${process.pid}.csv`);
  await writeFile(
    path,
    'Title,Link,Tags,Highlight,Extra\n=1+1 桥,https://a.example/1,"桥,城市",一句话,x\n没有网址,,,,\n',
  );
  await library.locator('dialog input[type="file"]').last().setInputFiles(path);
  await library.getByText('共 2 行').waitFor();
  expect(await library.getByLabel('Link').inputValue()).toBe('address');
  await library.getByLabel('Extra').selectOption('note');
  await button('导入').click();
  await library.getByText('已加入 3 条。 无法读取、已另放 1 条').waitFor();
  await button('关闭').click();
  await library.getByText('=1+1 桥').waitFor();
  const { result } = await ask<{ key: string; label: object }[]>('list-library', {});
  const taken = result.find(({ key }) => key === 'https://a.example/1');
  expect(taken?.label).toEqual({ tags: ['桥', '城市'], note: 'x' });
});

test('bookmarks of a browser come in as HTML, which runs nothing', async () => {
  await button('备份与恢复……').click();
  const path = join(tmpdir(), `qingyue-bookmarks-${process.pid}.html`);
  await writeFile(
    path,
    '<DL><DT><A HREF="https://a.example/2" TAGS="山">山里</A><DT><A HREF="javascript:alert(1)">x</A><img src=x onerror="document.title=1"></DL>',
  );
  await library.locator('dialog input[type="file"]').last().setInputFiles(path);
  await library.getByText('共 2 行').waitFor();
  await button('导入').click();
  await library.getByText('已加入 2 条。 无法读取、已另放 1 条').waitFor();
  expect(await library.title()).toBe('文库');
});

test.each([
  ['open elements', '<div>'.repeat(100_000)],
  ['folders', '<DL><DT>'.repeat(100_000)],
])('a list within a hundred thousand %s is read, and the page goes on', async (name, open) => {
  await button('备份与恢复……').click();
  const path = join(tmpdir(), `qingyue-${name}-${process.pid}.html`);
  await writeFile(path, `${open}<A HREF="https://a.example/3">海里</A>`);
  await library.locator('dialog input[type="file"]').last().setInputFiles(path);
  await library.getByText('共 1 行').waitFor();
  await button('导入').click();
  await library.getByText('已加入 1 条。').waitFor();
});

test('the panel has no fault of access', async () => {
  await button('备份与恢复……').click();
  expect(await listViolations(library)).toEqual([]);
});
