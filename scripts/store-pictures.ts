// `npm run store:pictures`: the stores' pictures, made from the sample page with the built extension: 1280 × 800, and the small tile;
// and the popups that the READMEs show.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { callReader, grantPage } from '../tests/e2e/harness/call-reader.ts';
import { type Chromium, launchChromium } from '../tests/e2e/harness/chromium.ts';
import { openView } from '../tests/e2e/harness/closed-roots.ts';
import { FIXTURES, ROOT } from '../tests/e2e/harness/paths.ts';
import { servePages } from '../tests/e2e/harness/serve-pages.ts';
import { drawPictures, PICTURED, SAMPLE_PATH, selectSentence } from './demo/sample-page.ts';

const OUT = join(ROOT, 'docs/store/images');
const IMAGES = join(ROOT, 'docs/images');
const SIZE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

const save = (name: string, bytes: Buffer) => writeFileSync(join(OUT, name), bytes);
const asUrl = (bytes: Buffer, type = 'image/png') =>
  `data:${type};base64,${bytes.toString('base64')}`;

/** The popup where it hangs from the toolbar, over the page. */
async function photographPopup(browser: Chromium, name: string, tab: number): Promise<void> {
  const { page } = browser;
  const behind = await page.screenshot();
  const popup = await browser.openPopup();
  await popup.locator('main.article').waitFor();
  await popup.getByRole('tab').nth(tab).click();
  // It grows with what it holds, and is too wide for a moment.
  await popup.waitForFunction(() => innerWidth === document.body.offsetWidth);
  await popup.evaluate(nameAddress, new URL(page.url()).origin);
  const front = await popup.screenshot();
  writeFileSync(join(IMAGES, `popup-${name.slice(2)}`), front);
  await popup.close();
  const canvas = await browser.context.newPage();
  await canvas.setViewportSize(SIZE);
  await canvas.setContent(`<style>body{margin:0;background:url(${asUrl(behind)})}
    img{position:absolute;top:0;right:24px;max-height:800px;box-shadow:0 8px 40px #0006;border-radius:0 0 8px 8px}</style><img src="${asUrl(front)}">`);
  await loaded(canvas);
  save(name, await canvas.screenshot());
  await canvas.close();
}

/** The sample pages stand on this machine, where no reader will find them. @param place as it is written, with the scheme or without */
function nameAddress(place: string): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data } = texts.currentNode as Text;
    const shown = place.startsWith('http') ? 'https://news.example' : 'news.example';
    if (data.includes(place)) (texts.currentNode as Text).data = data.replaceAll(place, shown);
  }
}

/** Within the fixtures: what the library holds in its picture, the oldest first. */
const KEPT = ['cctv', 'people-2020', 'sina-news', 'cna-zh-tw', 'gmw-regional'];
const pathOf = (slug: string) => `/kept/${slug}.html`;

async function photographLibrary(browser: Chromium, origin: string): Promise<void> {
  const { page } = browser;
  for (const slug of KEPT) {
    await page.goto(`${origin}${pathOf(slug)}`);
    const popup = await browser.openPopup();
    await popup.locator('.actions .keep').click();
    await popup.locator('.toast').waitFor();
    await popup.close();
  }
  await page.goto(browser.extensionUrl('library.html'));
  await page
    .locator('.article')
    .nth(KEPT.length - 1)
    .waitFor();
  await page.evaluate(nameAddress, new URL(origin).host);
  save('5-library.png', await page.screenshot());
}

const loaded = (page: Page) =>
  page.waitForFunction(() =>
    [...document.images].every((image) => image.complete && image.naturalWidth > 0),
  );

async function drawTile(browser: Chromium): Promise<void> {
  const icon = readFileSync(join(ROOT, 'assets/icon.svg'));
  const canvas = await browser.context.newPage();
  await canvas.setViewportSize(TILE);
  await canvas.setContent(`<style>body{margin:0;height:280px;display:grid;place-content:center;justify-items:center;gap:14px;background:#f4efe4;color:#2c2a26;font:600 44px "Noto Serif CJK SC",serif}
    img{width:96px}p{margin:0;font-size:19px;font-weight:400}</style><img src="${asUrl(icon, 'image/svg+xml')}">清阅<p>净读 · 大纲 · 自带出处的摘录</p>`);
  await loaded(canvas);
  save('promo-440x280.png', await canvas.screenshot());
  await canvas.close();
}

mkdirSync(OUT, { recursive: true });
const html = readFileSync(join(FIXTURES, PICTURED), 'utf8');
const kept = KEPT.map((slug) => [
  pathOf(slug),
  readFileSync(join(FIXTURES, 'articles', slug, 'source.html'), 'utf8'),
]);
const site = await servePages({
  [SAMPLE_PATH]: html,
  ...Object.fromEntries(kept),
  ...drawPictures(html),
});
const browser = await launchChromium({ language: 'zh-CN', colorScheme: 'light' });
try {
  const { page } = browser;
  await page.setViewportSize(SIZE);
  await page.goto(site.url(SAMPLE_PATH));
  save('1-page.png', await page.screenshot());
  await photographPopup(browser, '3-outline.png', 0);
  await selectSentence(page);
  await photographPopup(browser, '4-quote.png', 1);
  await grantPage(browser);
  await callReader(browser, 'toggle-clean-view', {});
  await (await openView(page)).locator('.article .body p').first().waitFor();
  save('2-clean-view.png', await page.screenshot());
  await photographLibrary(browser, new URL(site.url('/')).origin);
  await drawTile(browser);
} finally {
  await browser.close();
  await site.close();
}
