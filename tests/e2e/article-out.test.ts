// A whole article leaves: from the popup as a book, from the clean view as one HTML file and on the clipboard; its pictures go along
// without a request that the browser's own memory can answer.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, listBookFaults, openView } from './harness';
import { type PictureSite, servePicturePage } from './pages/picture-page';

const NAME = '2024-07-27 老街的照片';

let browser: Chromium;
let site: PictureSite;
beforeAll(async () => {
  site = await servePicturePage();
  site.route('/taker', '<title>taker</title>');
  browser = await launchChromium({ language: 'zh-CN' });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

let popup: Page;
beforeEach(async () => {
  await popup?.close().catch(() => {});
  await browser.worker.evaluate(() => chrome.storage.local.clear());
  await browser.page.goto(site.address);
  await browser.page.evaluate(() =>
    Promise.all([...document.images].map((i) => i.decode().catch(() => {}))),
  );
});

async function openSheet(): Promise<void> {
  popup = await browser.openPopup();
  await popup.getByRole('button', { name: '带走整篇文章' }).click();
  await popup.locator('.sheet .picker select').selectOption('epub');
  await popup.getByText('5 张图片中').waitFor();
}

async function openPanel(): Promise<Frame> {
  popup = await browser.openPopup();
  await popup.getByRole('button', { name: '阅读' }).click();
  const view = await openView(browser.page);
  await view.getByRole('button', { name: '带走整篇文章' }).click();
  await view.getByRole('radio', { name: 'EPUB' }).check();
  await view.getByText('5 张图片中').waitFor();
  return view;
}

interface Caught {
  name: string;
  bytes: Buffer;
}

/** The file that the saving page hands to the browser. */
async function catchFile(press: () => Promise<void>): Promise<Caught> {
  const caught = new Promise<Download>((resolve) =>
    browser.context.once('page', (page) => page.once('download', resolve)),
  );
  await press();
  const file = await caught;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** On a page of a secure address, which may read it. */
async function readClipboard(): Promise<{ plain: string; html: string }> {
  const reader = await browser.context.newPage();
  await reader.goto(site.url('/taker'));
  await reader.bringToFront();
  const read = await reader.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const flavour = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { plain: await flavour('text/plain'), html: await flavour('text/html') };
  });
  await reader.close();
  return read;
}

/** What was asked for since, but for the browser's own icon. */
async function requestsOf(deed: () => Promise<unknown>): Promise<string[]> {
  const before = site.requests.length;
  await deed();
  return site.requests.slice(before).filter((request) => !request.includes('favicon'));
}

describe('from the popup', () => {
  test('a book: the pictures that may be read lie in it, the others are links; asked for again is only what may not be kept', {
    timeout: 300_000,
  }, async () => {
    await openSheet();
    expect(await popup.locator('.sheet').innerText()).toContain(
      '5 张图片中有 1 张可以放进文件，网站允许的话最多 4 张',
    );
    let file: Caught = { name: '', bytes: Buffer.alloc(0) };
    const requests = await requestsOf(async () => {
      file = await catchFile(() =>
        popup.getByRole('button', { name: '保存', exact: true }).last().click(),
      );
    });
    expect(file.name).toBe(`${NAME}.epub`);
    const files = unzipSync(new Uint8Array(file.bytes));
    const pictures = Object.keys(files).filter((name) => name.includes('images/'));
    expect(pictures).toEqual(['EPUB/images/1.png', 'EPUB/images/2.png', 'EPUB/images/3.png']);
    const chapter = strFromU8(files['EPUB/article.xhtml'] ?? new Uint8Array());
    expect(chapter.match(/<img [^>]*alt="([^"]*)"/g)).toHaveLength(3);
    expect(chapter).toContain(`href="http://other.test:${site.port}/closed.png"`);
    expect(chapter).toContain('href="http://third.test/never.png"');
    expect(requests).toEqual(['GET other.test/unkept.png']);
    await popup.getByText(`已交给浏览器：${NAME}.epub，5 张图片中带上了 3 张`).waitFor();
    // Last: the referee takes its time, and the toast does not wait.
    expect(listBookFaults(file.bytes)).toEqual([]);
  });

  test('Markdown is copied with the front matter of a template of one’s own', async () => {
    await openSheet();
    await popup.locator('.sheet .picker select').selectOption('markdown');
    await popup.getByText('图片保留网址').waitFor();
    await popup.getByText('文件头模板').click();
    await popup
      .getByLabel('文件头模板')
      .fill('title: {title}\nby: {author} in {source}\ntags: {tags}');
    await popup.getByRole('button', { name: '复制', exact: true }).last().click();
    await popup.locator('.toast', { hasText: '整篇文章已复制' }).waitFor();
    const words = await popup.evaluate(() => navigator.clipboard.readText());
    expect(words).toMatch(
      /^---\ntitle: "老街的照片"\nby: "赵某某 in 河边日报"\ntags: \["clippings"\]\n---\n\n# 老街的照片\n\n这一段讲的是/,
    );
    expect(words).toContain(`![街口](<http://news.test:${site.port}/own.png>)`);
    expect(words).toContain('[远山](<http://third.test/never.png>)');
    expect(words).not.toContain('![远山]');
  });

  test('closed at once, the file comes all the same: another page makes it', async () => {
    await openSheet();
    await popup.locator('.sheet .picker select').selectOption('html');
    const { name, bytes } = await catchFile(async () => {
      const opened = browser.context.waitForEvent('page');
      await popup.getByRole('button', { name: '保存', exact: true }).last().click();
      await opened;
      await popup.close();
    });
    expect(name).toBe(`${NAME}.html`);
    expect(bytes.toString()).toContain('</html>');
  });
});

describe('from the clean view', () => {
  test('one HTML file that asks for nothing but what the view would show', async () => {
    const view = await openPanel();
    await view.getByRole('radio', { name: 'HTML' }).check();
    const { name, bytes } = await catchFile(() =>
      view.getByRole('button', { name: '保存', exact: true }).click(),
    );
    expect(name).toBe(`${NAME}.html`);
    const html = bytes.toString();
    const sources = [...html.matchAll(/<img src="([^"]{0,26})/g)].map(([, src]) => src);
    expect(sources).toEqual([
      'data:image/png;base64,iVBO',
      'data:image/png;base64,iVBO',
      'http://other.test'.padEnd(26, `:${site.port}/closed.png`),
      'data:image/png;base64,iVBO',
    ]);
    expect(html).toContain('<a href="http://third.test/never.png" class="picture">远山</a>');
    await view.getByText('文章已交给浏览器').waitFor();
    await view.getByText('5 张图片中有 3 张在文件里').waitFor();
  });

  test('plain text is copied with the rich flavour beside it', async () => {
    const view = await openPanel();
    await view.getByRole('radio', { name: '纯文本' }).check();
    await view.getByRole('button', { name: '复制', exact: true }).click();
    await view.getByText('整篇文章已复制').waitFor();
    const { plain, html } = await readClipboard();
    expect(plain).toMatch(/^老街的照片\n作者：赵某某\n/);
    expect(html).toContain('<h2>一、先把路修好</h2>');
  });
});

test('no picture was reported to the site', () => {
  const reported = site.reports.map(
    (report) => JSON.parse(report)['csp-report']['effective-directive'],
  );
  expect(reported.filter((directive) => /^(?:img|connect|default)-src$/.test(directive))).toEqual(
    [],
  );
});
