// Pages that work against the open view: none drives it, hides it for good, keeps the reader in it, or copies in its place.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, servePages } from '../e2e/harness';
import { articlePage } from '../e2e/pages/article-page';
import {
  BROWSERS,
  type BrowserWindow,
  click,
  type Desk,
  openDesk,
  openWindow,
  pickCases,
  pressUntil,
  until,
} from './harness';

/** Page code: again and again, once the view is open. */
const whileOpen = (deed: string, every = 30) => `<script>
  setInterval(() => {
    const dialog = document.querySelector('html > dialog');
    const host = dialog?.firstElementChild;
    if (dialog) window.sawView = true;
    if (dialog && host) { ${deed} }
  }, ${every});</script>`;

const box = `const box = document.createElement('div'); box.style.display = 'none'; document.body.append(box);`;
const hide = (what: string) =>
  `${what}.style.setProperty('display', 'none', 'important'); ${what}.hidden = true; ${what}.inert = true;`;
const cover = (how: string) => `for (const old of document.querySelectorAll('.cover')) old.remove();
  const own = document.createElement('${how}'); own.className = 'cover';
  own.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;border:0;opacity:.02';`;

/** The view gives in, says so, and leaves the page to its reader. */
const PERSISTENT = {
  'moves the dialog away': whileOpen(`${box} box.append(dialog);`),
  'moves the host away': whileOpen(`${box} box.append(host);`),
  'hides the dialog': whileOpen(hide('dialog')),
  'hides the host': whileOpen(hide('host')),
  'closes the dialog': whileOpen('if (dialog.open) { dialog.close(); dialog.show(); }'),
  'covers it with a dialog': whileOpen(
    `${cover('dialog')} document.body.append(own); own.showModal();`,
    60,
  ),
  'covers it with a popover': whileOpen(
    `${cover('div')} own.popover = 'manual'; document.body.append(own); own.showPopover();`,
    60,
  ),
};

const ONCE = (deed: string) => whileOpen(`if (!window.did) { window.did = true; ${deed} }`);
/** The view comes back and stays. */
const PASSING = {
  'moves it once': ONCE(`${box} box.append(dialog);`),
  'covers it once': ONCE(`${cover('dialog')} document.body.append(own); own.showModal();`),
};

const SWALLOW = `<script>for (const type of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'pointerdown', 'pointerup', 'mouseup'])
  addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);</script>`;
const HIJACK = `<script>addEventListener('copy', (event) => {
  event.stopImmediatePropagation(); event.preventDefault(); event.clipboardData.setData('text/plain', 'EVIL'); }, true);</script>`;
const DRIVE = whileOpen(
  `if (!window.did) { window.did = true;
    for (const key of ['+', '+', 't', 's', 'm', 'd']) for (const on of [window, document, dialog, host])
      on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })); }`,
);
const REWRITE = ONCE(
  `setTimeout(() => { document.open(); document.write('<p style="height:5000px">ersetzt</p>'); document.close(); }, 300);`,
);

const OTHERS = { swallow: SWALLOW, hijack: HIJACK, drive: DRIVE, rewrite: REWRITE };
const ALL = { ...PERSISTENT, ...PASSING, ...OTHERS };
const pathOf = (name: string) => `/${Object.keys(ALL).indexOf(name)}`;

describe.each(BROWSERS)('%s', (browser) => {
  let desk: Desk;
  let site: Site;
  let window: BrowserWindow;
  beforeAll(async () => {
    desk = await openDesk();
    site = await servePages(
      Object.fromEntries(
        Object.entries(ALL).map(([name, head]) => [pathOf(name), articlePage({ head })]),
      ),
    );
    window = await openWindow(browser, desk);
  });
  afterAll(async () => {
    await window.close();
    await site.close();
    desk.close();
  });

  async function open(name: string): Promise<void> {
    desk.photographFailure(`${browser}-attack-${name}`);
    await window.goto(site.url(pathOf(name), 'news.test'));
    await pressUntil(window, 'alt+shift+y', 'the view to come', hasCome);
  }
  const hasCome = () =>
    window.evaluate<boolean>(
      'window.sawView === true || !!document.querySelector("html > dialog")',
    );
  const isShown = () => until('the view', () => window.find('view', '.article .body p'));
  const opened = (name: string) => open(name).then(isShown);
  /** Firefox asks the page first about the keys of extensions. */
  async function openThroughPopup(name: string): Promise<void> {
    desk.photographFailure(`${browser}-attack-${name}`);
    await window.goto(site.url(pathOf(name), 'news.test'));
    await window.pressToolbarButton();
    await click(window, 'popup', '.actions .primary');
    await isShown();
  }
  const isClosed = () =>
    until('the view to leave', async () => !(await window.isViewOpen()), 15_000);
  const isUnlocked = () =>
    window.evaluate<boolean>(
      `getComputedStyle(document.documentElement).overflowY !== 'hidden' && document.querySelector('html > dialog') === null`,
    );

  const few = ['moves the dialog away', 'covers it with a dialog'];
  test.each(pickCases(Object.keys(PERSISTENT), (name) => few.includes(name)))(
    'a page that %s: the view leaves it, says so, and the page is free',
    async (name) => {
      await open(name);
      await until('a word', async () => /keeps removing/.test(await window.readToast()), 30_000);
      await isClosed();
      expect(await isUnlocked()).toBe(true);
      await window.pressToolbarButton();
      const notice = () => window.read('popup', '.notices');
      await until('the notice', async () => /removing or covering/.test((await notice()) ?? ''));
      desk.screen.key('Escape');
    },
  );

  test.each(pickCases(Object.keys(PASSING), (name) => name === 'covers it once'))(
    'a page that %s: the view is back, and can be read and left',
    async (name) => {
      await open(name);
      const isBack = async () =>
        (await window.evaluate<boolean>('window.did === true')) &&
        (await window.isViewOpen()) &&
        window.evaluate<boolean>(
          'document.querySelector("html > dialog").contains(document.elementFromPoint(innerWidth / 2, innerHeight / 2))',
        );
      await until('the view to be back', isBack);
      await until('the article', () => window.find('view', '.article .body p'));
      desk.screen.key('Escape');
      await isClosed();
      expect(await isUnlocked()).toBe(true);
    },
  );

  test.each(['Esc', 'the cross'])('swallowed events: %s closes it all the same', async (way) => {
    await openThroughPopup('swallow');
    if (way === 'Esc') desk.screen.key('Escape');
    else await click(window, 'view', '.tool-close');
    await isClosed();
  });

  test('swallowed events: its keys and buttons work', async () => {
    await openThroughPopup('swallow');
    desk.screen.key('a');
    await until('the panel', () => window.find('view', '.settings'));
    await click(window, 'view', '.panel header button');
    await until('the panel to go', async () => !(await window.find('view', '.settings')));
    desk.screen.key('Escape');
    await isClosed();
  });

  test('a page that copies in our place copies nothing', async () => {
    await opened('hijack');
    await window.scrollTo('view', '.body li');
    const point = await until('the words', () => window.find('view', '.body li'));
    desk.screen.tripleClick(...point);
    const words = '第一批店铺二十三间，已全部租出。';
    await until('the selection', async () => (await window.selectedText('view')).includes(words));
    for (const key of ['q', 'ctrl+c']) {
      desk.screen.key(key);
      await until(`the words by ${key}`, () => desk.screen.readClipboard().includes(words));
    }
    desk.screen.key('Escape');
  });

  test('keys that a page makes up do nothing', async () => {
    await opened('drive');
    await until('the keys', () => window.evaluate<boolean>('window.did === true'));
    const look = () =>
      window.inspect<string>(
        'view',
        `[root.defaultView.getComputedStyle(root.querySelector('.article')).fontSize, root.querySelector('.view').dataset.theme, root.querySelectorAll('mark').length].join()`,
      );
    expect(await look()).toBe('19px,system,0');
    expect(desk.listFiles()).toEqual([]);
    desk.screen.key('Escape');
  });

  test('a page that writes itself anew: the view leaves, says so, and the page is free', async () => {
    await open('rewrite');
    await until('a word', async () => /written anew/.test(await window.readToast()));
    await isClosed();
    expect(await isUnlocked()).toBe(true);
  });
});
