// Pages that never finish loading, with their whole article on the screen: they are read at once, and nothing that was asked
// for meanwhile happens when loading stops.
import type http from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, servePages } from '../e2e/harness';
import { articlePage } from '../e2e/pages/article-page';
import {
  BROWSERS,
  type BrowserWindow,
  type Desk,
  openDesk,
  openWindow,
  pickCases,
  until,
} from './harness';

const SOON = 6_000;

/** What hangs, and where it stands in the page. */
const HANGS = {
  'last bytes': articlePage(),
  'script in the article': articlePage().replace(
    '<p><strong>三',
    '<script src="/never.js"></script><p><strong>三',
  ),
  'script after the article': articlePage({ after: '<script src="/never.js"></script><p>尾</p>' }),
  'style before a script': articlePage({
    after:
      '<link rel="stylesheet" href="/never.css"><script>document.title += "!"</script><p>尾</p>',
  }),
};
type Hang = keyof typeof HANGS;
const NAMES = Object.keys(HANGS) as Hang[];

const groups = BROWSERS.map((browser) => ({
  browser,
  cases: pickCases(NAMES, (name) =>
    browser === 'chromium' ? name === 'last bytes' : name === 'script in the article',
  ),
}));

describe.each(groups)('$browser', ({ browser, cases }) => {
  let desk: Desk;
  let site: Site;
  let window: BrowserWindow;
  const open = new Set<http.ServerResponse>();
  beforeAll(async () => {
    desk = await openDesk();
    site = await servePages();
    const hang = (_request: http.IncomingMessage, response: http.ServerResponse) => {
      open.add(response);
    };
    site.stream('/never.js', hang);
    site.stream('/never.css', hang);
    for (const [name, html] of Object.entries(HANGS))
      site.stream(`/${name}`, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        // All but the last bytes; the others hang by what they name.
        const sent = name === 'last bytes' ? html.replace('</main>', '') : html;
        response.write(sent);
        if (name === 'last bytes') open.add(response);
        else response.end();
      });
    window = await openWindow(browser, desk);
  });
  afterAll(async () => {
    await window.close();
    await site.close();
    desk.close();
  });

  const url = (name: Hang) => site.url(`/${encodeURIComponent(name)}`, 'news.test');
  const letGo = () => {
    for (const response of open) response.end();
    open.clear();
  };
  const isOpen = () => window.isViewOpen();

  async function start(name: Hang): Promise<void> {
    desk.photographFailure(`${browser}-hanging-${name}`);
    desk.emptyFolder();
    await window.goto(url(name), true);
    await until('the article', () => window.read('page', '.content p:last-child'), SOON);
  }

  test.each(cases)('%s: the popup reads it and says that more is coming', async (name) => {
    await start(name);
    await window.pressToolbarButton();
    await until('the title', async () => (await window.read('popup', 'h1')) === '老街修好了', SOON);
    expect(await window.read('popup', '.notices')).toContain('still loading');
    const sections = () =>
      window.inspect<number>('popup', 'root.querySelectorAll("[role=treeitem]").length');
    expect(await until('the outline', sections)).toBeGreaterThan(0);
    letGo();
    await until(
      'the notice to go',
      async () => (await window.read('popup', '.notices')) === null,
      SOON,
    );
    await until('the whole outline', async () => (await sections()) === 22, SOON);
    desk.screen.key('Escape');
  });

  test.each(cases)('%s: the keys work, and do nothing more when loading stops', async (name) => {
    await start(name);
    desk.screen.key('alt+shift+y');
    await until('the clean view', isOpen, SOON);
    // Again, as a reader would: the first may come before the view has the focus.
    const isClosed = async () => {
      desk.screen.key('Escape');
      return !(await isOpen());
    };
    await until('the view to close', isClosed, SOON);
    desk.screen.key('alt+shift+o');
    await until('the file', () => desk.listFiles().some((file) => file.endsWith('.md')), SOON);
    letGo();
    await until('the page to be complete', () =>
      window.evaluate<boolean>('document.readyState === "complete"'),
    );
    // What was kept back until now would happen within a moment.
    await window.evaluate('new Promise((done) => setTimeout(done, 1500))');
    expect(await isOpen()).not.toBe(true);
    expect(desk.listFiles()).toHaveLength(1);
  });
});
