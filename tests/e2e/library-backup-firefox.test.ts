// What somebody else wrote, taken into the library in a real Firefox: nothing of it runs or loads, and the page goes on.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Site, servePages } from './harness';
import { backupOf, recordsOf, SCRIPT, withPlaces } from './library/hostile-backup';
import { openInFirefox } from './library/library-browser';
import { quoteOf } from './library/records';

type Opened = Awaited<ReturnType<typeof openInFirefox>>;

const BRIDGE = 'https://news.test/bridge.html';
const STREET = 'https://news.test/street.html';

let browser: Opened;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([openInFirefox(), servePages()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const page = <T>(body: string) => browser.firefox.inPage<T>(body);
/** The saved article's own root: what stands in the text, and what around it. */
const READING = `const host = document.querySelector('dialog.reading')?.firstElementChild;
  const view = (host && closedRoot(host)) || null;`;

beforeEach(async () => {
  const { firefox } = browser;
  await firefox.goto(firefox.extensionUrl('library.html'));
  await browser.ask('forget', { what: 'everything' });
  await firefox.goto(firefox.extensionUrl('library.html'));
  await press('Back up and restore …');
});

const press = (name: string) =>
  browser.firefox.until(name, () =>
    page<boolean>(`const found = [...document.querySelectorAll('button')]
      .find((one) => (one.ariaLabel ?? one.textContent.trim()) === ${JSON.stringify(name)} && !one.disabled);
      found?.click();
      return !!found;`),
  );

/** Hands a file to one of the panel's fields. @param file made in the page */
const choose = (field: 'first' | 'last', name: string, text: string) =>
  page(`const fields = [...document.querySelectorAll('dialog input[type=file]')];
    const input = fields.at(${field === 'first' ? 0 : -1});
    input.mozSetFileArray([new window.File([${text}], ${JSON.stringify(name)})]);
    input.dispatchEvent(new window.Event('change', { bubbles: true }));
    return true;`);

const says = (words: string) =>
  browser.firefox.until(words, () =>
    page<boolean>(
      `return document.querySelector('dialog').textContent.includes(${JSON.stringify(words)});`,
    ),
  );

/** How many records came in. */
async function restore(text: string): Promise<string> {
  await choose('first', 'backup.json', JSON.stringify(text));
  await says('Added:');
  return page<string>(`return document.querySelector('dialog [role=status]').textContent;`);
}

async function read(title: string): Promise<void> {
  await press('Close');
  await browser.firefox.until(title, () =>
    page<boolean>(`const found = [...document.querySelectorAll('.article .title')]
      .find((one) => one.textContent === ${JSON.stringify(title)});
      found?.click();
      return !!found;`),
  );
}

const bodyOf = () =>
  browser.firefox.until('the text', () =>
    page<string | null>(`${READING} return view?.querySelector('.body')?.textContent || null;`),
  );

test('its text and addresses lead nowhere but to pages, and run nothing', async () => {
  const content = `<p onclick="document.title=2">桥老了，石头松了。<a href="${SCRIPT}">看</a></p><img src=x onerror="document.title=3"><script>document.title=4</script>`;
  const addresses = { url: SCRIPT, canonicalUrl: SCRIPT };
  const quote = quoteOf('q', '这座桥已经站了一百年。', SCRIPT);
  const [about, ...others] = recordsOf(BRIDGE, '老桥', { content, ...addresses });
  const records = [about, ...others, { ...about, kind: 'quote', id: 'q', data: quote }];
  await restore(backupOf(records as object[]));
  await read('老桥');
  expect(await bodyOf()).toContain('石头松了');
  const hrefs = await page<string[]>(`${READING}
    for (const element of view.querySelectorAll('.body *')) element.click();
    return [...document.querySelectorAll('[href]'), ...view.querySelectorAll('[href]')].map((one) => one.href);`);
  expect(hrefs.filter((href) => !/^(https?|moz-extension):/.test(href))).toEqual([]);
  const left = await page<string[]>(
    `${READING} return [...view.querySelectorAll('.body script, .body [onclick], .body [onerror]')].map((one) => one.outerHTML);`,
  );
  expect([left, await page<string>('return document.title;')]).toEqual([[], 'Library']);
});

test('places outside of its text: it is set aside, and the others can be read', async () => {
  const told = await restore(
    backupOf([
      ...recordsOf(BRIDGE, '老桥', withPlaces({ noteMarks: [[9e15, 0]] })),
      ...recordsOf(`${BRIDGE}?2`, '新桥', withPlaces({ shown: [[0, 9e15]] })),
      ...recordsOf(STREET, '老街', {}),
    ]),
  );
  expect(told).toContain('set aside: 2');
  await read('老街');
  expect(await bodyOf()).toContain('石头松了');
});

test('what is nested ten thousand deep is set aside and costs nothing else', async () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const [first, ...others] = recordsOf(BRIDGE, '老桥', {});
  const text = backupOf([{ ...first, id: 'deep', data: 'DEEP' }, first as object, ...others]);
  const told = await restore(text.replace('"DEEP"', deep));
  expect(told).toMatch(/Added: 3\. .*set aside: 1/);
});

test('own CSS of a backup’s settings asks for nothing and covers nothing but the text', async () => {
  const address = site.url('/style', 'other.test');
  const ownCss = `@import url(${address}.css); p { background: url(${address}.gif); color: rgb(1, 2, 3); }
    @font-face { font-family: x; src: url(${address}.woff) } :host, body, .tool-save { display: none !important; }`;
  await page(`[...document.querySelectorAll('dialog label')]
    .find((one) => one.textContent.includes('Take its settings too')).querySelector('input').click(); return true;`);
  await restore(backupOf(recordsOf(BRIDGE, '老桥', {}), { ownCss, name: 'x' }));
  await browser.firefox.until('the settings', async () => {
    const settings = await browser.ask('get-settings', {});
    return settings.ownCss === ownCss;
  });
  await read('老桥');
  await bodyOf();
  const colour = () =>
    page<string>(`${READING} return window.getComputedStyle(view.querySelector('.body p')).color;`);
  await browser.firefox.until('the style', async () => (await colour()) === 'rgb(1, 2, 3)');
  const shown = await page<string[]>(
    `${READING} return [document.body, host, view.querySelector('.tool-save')].map((one) => window.getComputedStyle(one).display);`,
  );
  expect(shown).not.toContain('none');
  expect(site.requests).toEqual([]);
});

test.each([
  ['open elements', '<div>'],
  ['folders', '<DL><DT>'],
])('a list within a hundred thousand %s is read, and the page goes on', async (_what, piece) => {
  const link = '<A HREF="https://a.example/3">海里</A><A HREF="javascript:document.title=1">x</A>';
  const text = `${JSON.stringify(piece)}.repeat(100_000) + ${JSON.stringify(link)}`;
  await choose('last', 'list.html', text);
  await says('Rows: 2.');
  await press('Take them in');
  await says('Added: 1.');
  expect(await page<string>('return document.title;')).toBe('Library');
});
