// What is kept, in a real Firefox: nothing of private windows, nothing where history is never remembered, and everything else.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, servePages } from './harness';
import { articleOf } from './library/articles';
import { type LibraryBrowser, openInFirefox } from './library/library-browser';
import { aboutOf, quoteOf } from './library/records';
import { articlePage } from './pages/article-page';

type Opened = Awaited<ReturnType<typeof openInFirefox>>;

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/a': articlePage() });
});
afterAll(() => site.close());

const url = () => site.url('/a', 'news.test');
const ABOUT = aboutOf('老街修好了');
const quote = (id: string) => quoteOf(id, `第 ${id} 句`, url());
const collecting = (id: string) => ({
  key: url(),
  about: ABOUT,
  change: { kind: 'collect' as const, quote: quote(id) },
});
const opening = () => ({ address: { url: url(), canonicalUrl: '', parts: [url()] }, about: ABOUT });

const listStored = (browser: LibraryBrowser) =>
  browser.inOwnPage<string[]>('return Object.keys(await api.storage.local.get());');

async function openPopupOn({ firefox }: Opened): Promise<void> {
  await firefox.load(url());
  await firefox.until('the page', () =>
    firefox.inBrowser<boolean>(
      `return win.gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(url())} && !win.gBrowser.selectedBrowser.webProgress.isLoadingDocument;`,
    ),
  );
  await firefox.openPopup();
  await firefox.until('the article', () =>
    firefox.inPopup<boolean>(`return !!document.querySelector('main.article');`),
  );
  await firefox.inPopup(
    `[...document.querySelectorAll('[role=tab]')].find((tab) => /Quotes|摘录/.test(tab.textContent))?.click(); return true;`,
  );
}

const keepingIn = ({ firefox }: Opened) =>
  firefox.until('the line about keeping', () =>
    firefox.inPopup<string | null>(
      `return document.querySelector('.notice[data-keeping]')?.dataset.keeping ?? null;`,
    ),
  );

const SAID = { private: 'Private window', never: 'never to remember' };

/** Presses “Save to the library”: which sentence came, and the way on that it offers. */
async function saveInPopup({ firefox }: Opened): Promise<[string | undefined, string]> {
  await firefox.inPopup(`document.querySelector('.actions .keep').click(); return true;`);
  const [said, way] = await firefox.until('what is said', () =>
    firefox.inPopup<[string, string] | null>(
      `const toast = document.querySelector('.toast');
       return toast && [toast.querySelector('span').textContent, toast.querySelector('button')?.textContent ?? ''];`,
    ),
  );
  return [Object.entries(SAID).find(([, words]) => said.includes(words))?.[0], way];
}

describe('an ordinary Firefox', () => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await openInFirefox();
  });
  afterAll(() => browser.close());

  test('promises not to clear the library, without asking anybody', async () => {
    const isPersisted = await browser.inOwnPage<boolean>('return navigator.storage.persisted();');
    expect(isPersisted).toBe(true);
  });

  test('an article kept whole is listed, and read again without its page', async () => {
    const { firefox } = browser;
    const article = articleOf('https://news.test/whole.html', '老桥修好了');
    await browser.ask('save-to-library', { article });
    await firefox.goto(firefox.extensionUrl('library.html'));
    await firefox.until('the list', () =>
      firefox.inPage<boolean>(`return !!document.querySelector('.article .title');`),
    );
    await firefox.inPage(`document.querySelector('.article .title').click(); return true;`);
    const words = await firefox.until('the text', () =>
      firefox.inPage<string | null>(
        `const host = document.querySelector('dialog.reading')?.firstElementChild;
         return (host && closedRoot(host)?.querySelector('.body')?.textContent) || null;`,
      ),
    );
    expect(words).toContain('石头松了');
    await firefox.goto(firefox.extensionUrl('popup.html'));
    await browser.ask('forget', { what: 'everything' });
  });

  test('10 pages collecting 100 quotes each at once: all 1,000 are kept', {
    timeout: 180_000,
  }, async () => {
    const saved = await browser.inOwnPage<number>(`
      const pages = [];
      for (let page = 0; page < 10; page++) {
        const { id } = await api.tabs.create({ url: api.runtime.getURL('popup.html#' + page), active: false });
        pages.push(id);
      }
      const views = () => api.extension.getViews({ type: 'tab' }).filter((view) => /#\\d$/.test(view.location.href) && view.browser);
      while (views().length < 10) await new Promise((resolve) => setTimeout(resolve, 50));
      const call = ${JSON.stringify(collecting('x'))};
      const answers = await Promise.all(views().flatMap((view, page) => Array.from({ length: 100 }, (_, index) => {
        const id = page + '-' + index;
        const args = { ...call, change: { ...call.change, quote: { ...call.change.quote, id } } };
        return view.browser.runtime.sendMessage({ type: 'change-article', args }).then(({ result }) => Number(result.saved));
      })));
      await api.tabs.remove(pages);
      return answers.reduce((sum, one) => sum + one, 0);`);
    expect(saved).toBe(1000);
    await browser.stop();
    const { state } = await browser.ask('open-article', opening());
    expect(new Set(state.tray.map(({ id }) => id)).size).toBe(1000);
    expect(await browser.ask('library-usage', {})).toMatchObject({
      articles: 1,
      quotes: 1000,
      aside: 0,
    });
  });
});

test('a private window keeps nothing, and says so with the way out', async () => {
  const browser = await openInFirefox();
  try {
    const { firefox } = browser;
    await browser.ask('change-article', collecting('ordinary'));
    await firefox.inBrowser('win.OpenBrowserWindow({ private: true }); return true;');
    await firefox.until('the private window', () =>
      firefox.inBrowser<boolean>(
        `return win.document.documentElement.hasAttribute('privatebrowsingmode') && !!win.gBrowserInit?.delayedStartupFinished;`,
      ),
    );
    await openPopupOn(browser);
    expect(await keepingIn(browser)).toBe('private');
    // Nothing of the ordinary window's article is shown there.
    expect(
      await firefox.inPopup(`return document.querySelectorAll('.collection-item').length;`),
    ).toBe(0);
    const answer = await firefox.inPopup<{ result: { saved: boolean } }>(
      `const [tab] = await window.wrappedJSObject.browser.tabs.query(Cu.cloneInto({ active: true, currentWindow: true }, window));
       const args = { ...${JSON.stringify(collecting('private'))}, tabId: tab.id };
       return JSON.parse(JSON.stringify(await window.wrappedJSObject.browser.runtime.sendMessage(Cu.cloneInto({ type: 'change-article', args }, window))));`,
    );
    expect(answer.result.saved).toBe(true);
    expect(await saveInPopup(browser)).toEqual(['private', 'Save as a file']);
    const remembered = await firefox.inPopup<string[]>(
      `return Object.keys(JSON.parse(JSON.stringify(await window.wrappedJSObject.browser.storage.session.get())));`,
    );
    expect(remembered).toContain('private-library');
    await firefox.inBrowser('win.close(); return true;');
    // The browser runs on; what was remembered for private windows goes with the last of them.
    await expect
      .poll(() =>
        browser.inOwnPage<string[]>('return Object.keys(await api.storage.session.get());'),
      )
      .not.toContain('private-library');
    const { state } = await browser.ask('open-article', opening());
    expect(state.tray.map(({ id }) => id)).toEqual(['ordinary']);
    expect(await browser.listNames(url())).toEqual(['article', 'quote ordinary']);
  } finally {
    await browser.close();
  }
});

test('where history is never remembered nothing is kept, old records stay where they are, and a sentence says why', async () => {
  const browser = await openInFirefox(undefined, { 'browser.privatebrowsing.autostart': true });
  try {
    const { firefox } = browser;
    const old = { version: 1, changed: '', about: null, state: { tray: [quote('old')] } };
    const name = `article:${url()}`;
    await browser.inOwnPage(
      `await api.storage.local.set({ [${JSON.stringify(name)}]: ${JSON.stringify(old)} }); return true;`,
    );
    await browser.stop();
    expect(await browser.ask('open-article', opening())).toMatchObject({ keeping: 'never' });
    await browser.ask('change-article', collecting('new'));
    expect(await listStored(browser)).toContain(name);
    await openPopupOn(browser);
    expect(await keepingIn(browser)).toBe('never');
    const button = await firefox.inPopup<string>(
      `return document.querySelector('.notice[data-keeping] button').textContent;`,
    );
    expect(button).toBe('Save as a file');
    expect(await saveInPopup(browser)).toEqual(['never', 'Save as a file']);
    await firefox.goto(firefox.extensionUrl('popup.html'));
    // What was collected lives until the last window closes; nothing was saved.
    const listed = await browser.ask('list-library', {});
    expect(listed.map(({ mark }) => mark)).toEqual([null]);
  } finally {
    await browser.close();
  }
});
