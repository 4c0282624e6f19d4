// A table of several sheets, printed: every row is whole, and each sheet begins with the heads, also where the page has them in an ordinary row.
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { readArticle } from './harness/call-reader';
import { articlePage } from './pages/article-page';

const ROWS = Array.from({ length: 40 }, (_, i) => `第${i + 1}号店铺`);
const HEADS = '<tr><th>店铺</th><th>修缮的内容</th><th>工日</th><th>元</th></tr>';
const BOLD = HEADS.replaceAll('<th>', '<td><b>').replaceAll('</th>', '</b></td>');
const WORK = '换过门板、瓦面和水管，账目写在墙上，谁都可以来看，谁都可以来问。';

/** The rows are two to five lines high. */
const page = (heads: string) =>
  articlePage().replace(
    '<figure>',
    `<table>${heads}${ROWS.map((row, i) => `<tr><td>${row}</td><td>${WORK.repeat(2 + (i % 4))}完${i + 1}</td><td>${i + 7}</td><td>${i * 9}</td></tr>`).join('')}</table><figure>`,
  );

let browser: Chromium;
let site: Site;
beforeAll(async () => {
  site = await servePages({
    '/bold': page(BOLD),
    '/row': page(HEADS),
    '/head': page(`<thead>${HEADS}</thead>`),
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The words of each sheet, white space aside. */
async function print(format: 'A4' | 'Letter'): Promise<string[]> {
  const input = await browser.page.pdf({ format });
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' });
  return text.split('\f').map((sheet) => sheet.replace(/\s/g, ''));
}

test.each([
  ['/row', 'A4'],
  ['/row', 'Letter'],
  ['/head', 'A4'],
  ['/bold', 'A4'],
] as const)('%s on %s', async (path, format) => {
  const view = await readArticle(browser, site.url(path, 'news.test'));
  await view.waitForSelector('.body tr:nth-child(40)');
  const sheets = (await print(format)).filter((sheet) => sheet.includes('号店铺'));
  expect(sheets.length).toBeGreaterThan(2);
  for (const sheet of sheets) expect(sheet).toContain('店铺修缮的内容工日元');
  ROWS.forEach((row, i) => {
    const on = sheets.filter((sheet) => sheet.includes(`${row}换过`));
    expect(on).toHaveLength(1);
    expect(on[0]).toContain(`完${i + 1}`);
  });
});
