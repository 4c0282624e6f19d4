// Ctrl+P in the clean view, as a PDF: every paragraph, on as many sheets in both browsers.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture, type Site, servePages } from '../e2e/harness';
import { articlePage } from '../e2e/pages/article-page';
import {
  BROWSERS,
  type BrowserWindow,
  type Desk,
  openDesk,
  openViewByKey,
  openWindow,
  pickCases,
  until,
} from './harness';

interface Printed {
  name: string;
  html: string;
  /** What must be on the sheets, white space aside. */
  body: string[];
}

/** One paragraph to a page of the portal's own print, a name for the root, and an empty sheet instead of the article. */
const UNPRINTABLE = `<style>@media print{html.site,html{display:none!important}body{columns:4;width:90px}}</style>
<script>document.documentElement.className = 'site'</script>`;

const LONG = Array.from(
  { length: 60 },
  (_, i) =>
    `第${i + 1}段。河边的小城在这一年里修好了一段老街，账目写在墙上，谁都可以来看，谁都可以来问。`,
);

const CASES: Printed[] = [
  {
    name: 'an article of several sheets',
    html: articlePage().replace('<figure>', `${LONG.map((p) => `<p>${p}</p>`).join('')}<figure>`),
    body: LONG,
  },
  {
    name: 'a page that prints nothing of itself',
    html: articlePage({ head: UNPRINTABLE }),
    body: [
      '本报记者从古城管理处获悉，老街的修缮工程已经完工。',
      '第二批店铺十七间，年底前交付使用。',
    ],
  },
  ...[
    'gmw-regional',
    'people-2020',
    'sina-news',
    'weixin',
    'english-news',
    'german-news',
    'law-text',
    'ifeng-news',
  ].map(readFixture),
];

function readFixture(slug: string): Printed {
  const folder = `articles/${slug}`;
  const { body } = JSON.parse(fixture(`${folder}/expected.json`).toString());
  return { name: slug, html: fixture(`${folder}/source.html`).toString(), body };
}

/** The browser's own, and the view's. */
const KEYS = ['ctrl+p', 'p'];

const TYPICAL: Record<string, string> = {
  'an article of several sheets': 'ctrl+p',
  'a page that prints nothing of itself': 'p',
};
const cases = pickCases(
  CASES.flatMap((printed) => KEYS.map((key) => ({ ...printed, key }))),
  ({ name, key }) => TYPICAL[name] === key,
);

let site: Site;
const open: { window: BrowserWindow; desk: Desk }[] = [];
beforeAll(async () => {
  site = await servePages(Object.fromEntries(CASES.map(({ html }, i) => [`/${i}`, html])));
  for (const browser of BROWSERS) {
    const desk = await openDesk();
    open.push({ desk, window: await openWindow(browser, desk, { printsToPdf: true }) });
  }
});
afterAll(async () => {
  for (const { window, desk } of open) {
    await window.close();
    desk.close();
  }
  await site.close();
});

/** The path of the PDF that the browser made of what it shows now. */
async function print(
  { window, desk }: (typeof open)[number],
  url: string,
  key: string,
): Promise<string> {
  desk.emptyFolder();
  await window.goto(url);
  await openViewByKey(window);
  desk.screen.key(key);
  const name = await until(
    'the PDF',
    () =>
      desk.listFiles().find((file) => file.endsWith('.pdf') && isWhole(join(desk.folder, file))),
    20_000,
  );
  return join(desk.folder, name);
}

function isWhole(file: string): boolean {
  try {
    return execFileSync('pdfinfo', [file], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0;
  } catch {
    return false;
  }
}

const readInfo = (file: string) => execFileSync('pdfinfo', [file], { encoding: 'utf8' });
/** points: in the margins the browsers write address and date. */
const MARGIN = 50;

/** In the order of the file, without the margins, whatever the paper. */
function readText(file: string): string {
  const height = Number(/Page size:\s+[\d.]+ x ([\d.]+)/.exec(readInfo(file))?.[1]);
  const inner = ['-x', '0', '-y', MARGIN, '-W', '700', '-H', Math.round(height - 2 * MARGIN)];
  return execFileSync('pdftotext', ['-raw', ...inner.map(String), file, '-'], { encoding: 'utf8' });
}
const countSheets = (file: string) => Number(/Pages:\s+(\d+)/.exec(readInfo(file))?.[1]);
/** Without white space, without the hyphens that a line was broken at, in one form of each character; two dashes are one glyph. */
const squeeze = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00AD\u2010-]+/g, '')
    .replace(/——/g, '—');

/** Firefox's PDFs hold glyphs of which they do not say what they are, or take for radicals: those may be any. */
const UNTOLD = /[\uFFFD\u2E80-\u2FDF]/;
function holds(printed: string, words: string): boolean {
  const text = [...printed];
  const wanted = [...words];
  const fits = (at: number) => (letter: string, i: number) =>
    text[at + i] === letter || UNTOLD.test(text[at + i] ?? '');
  return text.some((_, at) => wanted.every(fits(at)));
}

describe.each(cases)('$name', ({ name, body, key }) => {
  test(`by ${key}: whole, on as many sheets in both browsers`, async () => {
    const sheets: number[] = [];
    for (const one of open) {
      one.desk.photographFailure(`${one.window.kind}-printing-${name}`);
      const path = `/${CASES.findIndex((printed) => printed.name === name)}`;
      const file = await print(one, site.url(path, 'news.test'), key);
      const text = squeeze(readText(file));
      const missing = body.filter((paragraph) => !holds(text, squeeze(paragraph)));
      expect(missing, one.window.kind).toEqual([]);
      sheets.push(countSheets(file));
    }
    const [chromium = 0, firefox = 0] = sheets;
    expect(Math.abs(chromium - firefox), `sheets: ${sheets}`).toBeLessThanOrEqual(1);
  });
});
