// Pages without an article that can be read: keys, menu and popup say why, in words that are true of this browser.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, servePages } from '../e2e/harness';
import { articlePage } from '../e2e/pages/article-page';
import {
  BROWSERS,
  type BrowserKind,
  type BrowserWindow,
  click,
  type Desk,
  openDesk,
  openWindow,
  pickCases,
  until,
} from './harness';
import { type DistrustedSite, serveDistrusted } from './harness/self-signed';

const LIST = `<!doctype html><meta charset="utf-8"><title>新闻</title><style>body{margin-left:500px;user-select:none}</style><h1>新闻列表</h1><ul>${Array.from(
  { length: 60 },
  (_, i) => `<li><a href="/n/${i}.html">第${i}条新闻：河边小城的老街修好了</a> 2024-07-27</li>`,
).join('')}</ul>`;
/** Of another site: what a frame of the same one holds is read. */
const FRAMED = `<!doctype html><meta charset="utf-8"><title>老街</title><style>body{margin:0}iframe{width:100%;height:95vh;border:0}</style><script>document.write('<iframe src="http://other.test:' + location.port + '/a"></iframe>')</script>`;
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

/** What the keys say in the page itself. */
const TOLD_IN_PAGE = [
  ['/list', 'A list of articles'],
  ['/plain.txt', 'Not a web page'],
  ['/framed', 'The text stands in a frame'],
] as const;

/** What the popup says; `null` where it reads an article. */
type Told = [where: string, what: { chromium?: string | null; firefox?: string | null }];
const TOLD_IN_POPUP: Told[] = [
  // Chromium allows files to an extension that is loaded from the command line.
  ['file', { chromium: null, firefox: null }],
  ['distrusted', { chromium: 'error-page', firefox: 'no-entry' }],
  ['nowhere', { chromium: 'error-page', firefox: 'no-entry' }],
  ['reader', { firefox: 'reader-view' }],
  ['/framed', { chromium: 'text-in-frame', firefox: 'text-in-frame' }],
  ['/report.pdf', { chromium: 'pdf', firefox: 'pdf' }],
];

/** An address at which nobody answers. */
async function findNowhere(): Promise<string> {
  const gone = await servePages();
  await gone.close();
  return gone.url('/');
}

describe.each(BROWSERS)('%s', (browser) => {
  let desk: Desk;
  let site: Site;
  let distrusted: DistrustedSite;
  let window: BrowserWindow;
  let addresses: Record<string, string>;
  beforeAll(async () => {
    desk = await openDesk();
    site = await servePages({
      '/a': articlePage(),
      '/list': LIST,
      '/framed': FRAMED,
      '/plain.txt': '老街修好了。\n'.repeat(80),
      '/report.pdf': PDF,
      '/report': { body: PDF, headers: { 'content-type': 'application/pdf' } },
    });
    distrusted = await serveDistrusted(articlePage());
    const file = join(desk.folder, 'saved.html');
    writeFileSync(file, articlePage());
    addresses = {
      file: `file://${file}`,
      distrusted: distrusted.url,
      nowhere: await findNowhere(),
      reader: `about:reader?url=${encodeURIComponent(site.url('/a'))}`,
    };
    window = await openWindow(browser, desk);
  });
  afterAll(async () => {
    await window.close();
    await distrusted.close();
    await site.close();
    desk.close();
  });

  const open = (where: string) => window.goto(addresses[where] ?? site.url(where, 'news.test'));
  const told = (words: string) =>
    until(`“${words}”`, async () => (await window.readToast()).includes(words));

  const typical = pickCases(TOLD_IN_PAGE, ([where]) => where === '/framed');
  test.each(typical)('%s: the key of the clean view says “%s”', async (where, words) => {
    desk.photographFailure(`${browser}-key-${where.slice(1)}`);
    await open(where);
    desk.screen.key('alt+shift+y');
    await told(words);
    expect(await window.readToast()).toContain('toolbar button');
  });

  test('the menu says it too', async () => {
    desk.photographFailure(`${browser}-menu-list`);
    await open('/list');
    await window.chooseFromMenu('Read in the clean view');
    await told('A list of articles');
  });

  test.each(pickCases(['/report.pdf', '/report'], (path) => path === '/report.pdf'))(
    '%s: the key brings the popup, which says why',
    async (path) => {
      desk.photographFailure(`${browser}-key-pdf`);
      await open(path);
      desk.screen.key('alt+shift+y');
      await until('the popup', () => window.read('popup', '.problem h1'));
      desk.screen.key('Escape');
    },
  );

  const own = TOLD_IN_POPUP.filter(([, what]) => what[browser as BrowserKind] !== undefined);
  const few = pickCases(own, ([where]) => where === 'file' || where === 'distrusted');
  test.each(few)('%s: the popup says %j', async (where, what) => {
    desk.photographFailure(`${browser}-popup-${where.replace('/', '')}`);
    await open(where);
    await window.pressToolbarButton();
    const reason = what[browser as BrowserKind];
    const selector = reason === null ? '.article h1' : `.problem[data-problem="${reason}"] h1`;
    expect(await until(selector, () => window.read('popup', selector))).not.toBe('');
    desk.screen.key('Escape');
  });

  test('the frame is opened alone', async () => {
    desk.photographFailure(`${browser}-frame`);
    await open('/framed');
    const { count } = await window.tabs();
    await window.pressToolbarButton();
    await click(window, 'popup', '[data-way="open-frame"]');
    await until('another tab', async () => (await window.tabs()).count === count + 1);
    desk.screen.key('ctrl+w');
    await until('the tab to close', async () => (await window.tabs()).count === count);
  });
});
