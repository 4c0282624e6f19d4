// The extension's own pages in Firefox: options, sites that open by themselves, and the first page with its sample.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Firefox, launchFirefox, type Site, servePages } from './harness';
import { articlePage } from './pages/article-page';

const ENTER = '\uE007';

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/world/1': articlePage(), '/city/1': articlePage() });
});
afterAll(() => site.close());

const viewTitle = (firefox: Firefox) =>
  firefox.inPage<string | null>(`return viewDocument()?.querySelector('h1')?.textContent ?? null;`);

describe('options', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    // The dialog stands in the browser's own window; here it is answered with “Allow”.
    firefox = await launchFirefox({
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(() => firefox.close());
  const scripts = () =>
    firefox.inBackground<string[]>(
      `const found = await window.wrappedJSObject.browser.scripting.getRegisteredContentScripts();
      return JSON.parse(JSON.stringify(found)).flatMap(({ matches }) => matches);`,
    );
  const openOptions = async () => {
    await firefox.goto(firefox.extensionUrl('options.html'));
    await firefox.until('the groups', () =>
      firefox.inPage<number>(`return document.querySelectorAll('.group').length;`),
    );
  };

  test('a site is chosen, opens by itself, and is withdrawn with one click', async () => {
    await openOptions();
    await firefox.inPage(`const fields = document.querySelectorAll('.site-form input');
      [['news.test', 0], ['/world/*', 1]].forEach(([text, at]) => {
        fields[at].value = text;
        fields[at].dispatchEvent(new Event('input', { bubbles: true }));
      });
      document.querySelector('.site-form button').focus();`);
    await firefox.pressKey(ENTER);
    await firefox.until('the site in the list', () =>
      firefox.inPage<boolean>(
        `return !!document.querySelector('#sites .line-name')?.textContent.includes('news.test/world/*');`,
      ),
    );
    expect(await scripts()).toEqual(['https://news.test/world/*', 'http://news.test/world/*']);
    await firefox.goto(site.url('/world/1', 'news.test'));
    expect(await firefox.until('the view', () => viewTitle(firefox))).toContain('老街修好了');
    await openOptions();
    await firefox.until('the site', () =>
      firefox.inPage<boolean>(
        `const button = document.querySelector('#sites li button'); button?.click(); return !!button;`,
      ),
    );
    await firefox.until('no script', async () => (await scripts()).length === 0);
    const granted = await firefox.inBackground<string[]>(
      `const { origins } = await window.wrappedJSObject.browser.permissions.getAll();
      return JSON.parse(JSON.stringify(origins));`,
    );
    expect(granted.filter((origin) => origin.includes('news.test'))).toEqual([]);
  });

  test('what is set holds, and the language changes at once', async () => {
    await openOptions();
    await firefox.inPage(
      `document.querySelector('[data-setting=language] input[value="zh-TW"]').click();`,
    );
    await firefox.until('the page in the language', () =>
      firefox.inPage<boolean>(`return document.querySelector('h1').textContent === '選項';`),
    );
    await firefox.goto(site.url('/city/1', 'news.test'));
    await firefox.openPopup();
    await firefox.until('the popup in the language', () =>
      firefox.inPopup<boolean>(`return document.body.innerText.includes('閱讀');`),
    );
  });
});

describe('the first page', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    // The one that installation opened is closed: the button must find this one in front.
    firefox = await launchFirefox();
    await firefox.goto(firefox.extensionUrl('first-run.html'));
    await firefox.until('the page', () =>
      firefox.inPage<boolean>(`return !!document.querySelector('.further[data-ready=true]');`),
    );
  });
  afterAll(() => firefox.close());
  const press = (at: number) =>
    firefox.inPage(`document.querySelectorAll('.trial .button')[${at}].click();`);

  test('shows the outline, and the article alone', async () => {
    await press(1);
    const first = await firefox.until('an outline', () =>
      firefox.inPage<string>(
        `return document.querySelector('[role=treeitem]')?.textContent ?? '';`,
      ),
    );
    expect(first).toContain('Keep the door open');
    await press(0);
    // A page of the extension's own allows no frame: the view stands without one.
    const title = () =>
      firefox.inPage<string | null>(
        `return closedRoot(document.querySelector('html > dialog > *'))?.querySelector('.article h1')?.textContent ?? null;`,
      );
    expect(await firefox.until('the view', title)).toContain('reading room');
    await firefox.pressKey('\uE00C');
    await firefox.until('the page again', async () => (await title()) === null);
  });

  test('the toolbar button reads it like any article', async () => {
    await firefox.openPopup();
    const title = await firefox.until('an article in the popup', () =>
      firefox.inPopup<string>(
        `return document.querySelector('main.article h1')?.textContent ?? '';`,
      ),
    );
    expect(title).toContain('reading room');
  });
});
