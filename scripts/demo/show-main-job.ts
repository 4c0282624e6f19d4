// The main job, as a user does it: a cluttered portal page, a press on the toolbar button, the outline, a quote that cites
// itself, the clean view. Leaves what a user would take away, and pictures of it, in demo-output/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { startCore } from '../../cli/core-in-chromium.mjs';
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { openView } from '../../tests/e2e/harness/closed-roots.ts';
import { FIXTURES, ROOT } from '../../tests/e2e/harness/paths.ts';
import { servePages } from '../../tests/e2e/harness/serve-pages.ts';
import { drawPictures, PICTURED, SAMPLE_PATH, SENTENCE, selectSentence } from './sample-page.ts';

const OUT = join(ROOT, 'demo-output');
const SOURCE = join(FIXTURES, PICTURED);

const out = (name: string) => join(OUT, name);
const say = (text: string) => console.log(text);
/** Time to look, when somebody can. */
const pause = (page: Page, seconds: number) =>
  hasDisplay() ? page.waitForTimeout(seconds * 1000) : Promise.resolve();

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function showPage({ page }: Chromium, url: string): Promise<void> {
  await page.goto(url);
  await page.screenshot({ path: out('1-the-page.png') });
  await pause(page, 2);
}

/** The popup: fields, outline, and the selected sentence as a quote, copied by its button. */
async function showPopup(browser: Chromium): Promise<Page> {
  await selectSentence(browser.page);
  await pause(browser.page, 1);
  const popup = await browser.openPopup();
  const tab = (name: RegExp) => popup.getByRole('tab', { name });
  await tab(/大纲/).click();
  await popup.getByRole('treeitem').first().waitFor();
  await popup.screenshot({ path: out('2-popup-outline.png') });
  await pause(popup, 2);
  await tab(/摘录/).click();
  await popup.getByRole('button', { name: '复制', exact: true }).first().click();
  const read = () => popup.evaluate(() => navigator.clipboard.readText());
  let quote = await read();
  for (let tries = 0; !quote.includes(SENTENCE) && tries < 50; tries++) {
    await popup.waitForTimeout(100);
    quote = await read();
  }
  if (!quote.includes(SENTENCE)) throw new Error('the quote did not reach the clipboard');
  writeFileSync(out('quote.txt'), `${quote}\n`);
  await popup.screenshot({ path: out('3-popup-quote.png') });
  await pause(popup, 2);
  return popup;
}

async function showCleanView({ page }: Chromium, popup: Page): Promise<void> {
  const opened = page.waitForFunction(() => document.documentElement.children.length > 2);
  await popup.getByRole('button', { name: '阅读', exact: true }).click();
  await opened;
  await openView(page);
  await page.screenshot({ path: out('4-clean-view.png') });
  await pause(page, 3);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: out('5-clean-view-dark.png') });
  await pause(page, 3);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.documentElement.children.length === 2);
  await page.emulateMedia({ colorScheme: null });
  await page.screenshot({ path: out('6-the-page-again.png') });
}

/** The same core writes the files: what “Save” writes in the extension. */
async function writeFiles(html: string, url: string): Promise<void> {
  const core = await startCore();
  const wanted = [
    { format: 'markdown', outline: 'markdown' },
    { format: 'html', outline: 'opml' },
  ];
  for (const wish of wanted) {
    const result = await core.clean({ html, url, fallbackUrl: url, ...wish });
    if (!result.ok) throw new Error(`no article: ${result.reason}`);
    const { article, outline } = result;
    writeFileSync(out(`article.${article.extension}`), article.text);
    if (outline) writeFileSync(out(`outline.${outline.extension}`), outline.text);
  }
  await core.close();
}

const FILES = [
  ['article.md, article.html', 'the article alone'],
  ['outline.md, outline.opml', 'its outline'],
  ['quote.txt', 'a sentence with its source, as it was copied'],
  ['1-the-page.png', 'the page as the portal shows it'],
  ['2-popup-outline.png', 'the popup: fields and outline'],
  ['3-popup-quote.png', 'the popup: the selection as a quote'],
  ['4-clean-view.png', 'the clean view, light'],
  ['5-clean-view-dark.png', 'the clean view, dark'],
  ['6-the-page-again.png', 'the page after leaving'],
] as const;

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const source = readFileSync(SOURCE, 'utf8');
const site = await servePages({ [SAMPLE_PATH]: source, ...drawPictures(source) });
const url = site.url(SAMPLE_PATH, 'news.test');
say(`\nOpening the sample page in Chromium (${hasDisplay() ? 'window' : 'headless'}): ${url}`);
const browser = await launchChromium({ headed: hasDisplay() });
try {
  await showPage(browser, url);
  const popup = await showPopup(browser);
  await showCleanView(browser, popup);
} finally {
  await browser.close();
}
await writeFiles(source, url);
await site.close();
say('\nThe quote on the clipboard:\n');
say(readFileSync(out('quote.txt'), 'utf8'));
say(`In ${OUT}:`);
for (const [file, what] of FILES) say(`  ${file.padEnd(26)}${what}`);
