// A site that was chosen, in a real Firefox: a permission that the reader withdraws in the browser itself takes list and script along.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, servePages } from './harness';
import { GECKO_ID } from './harness/paths';
import { openInFirefox } from './library/library-browser';
import { articlePage } from './pages/article-page';

type Opened = Awaited<ReturnType<typeof openInFirefox>>;

const WORLD = { host: 'news.test', path: '/world/*' };

let browser: Opened;
let site: Site;
beforeAll(async () => {
  site = await servePages({ '/world/1': articlePage() });
  browser = await openInFirefox();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** As the browser's own dialog and its page of extensions do it. */
const permit = (way: 'add' | 'remove') =>
  browser.firefox.inBrowser(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(GECKO_ID)});
    const hosts = { permissions: [], origins: ['http://news.test/*', 'https://news.test/*'], data_collection: [] };
    await ExtensionPermissions.${way}(extension.id, hosts, extension);
    return true;`);

const countScripts = () =>
  browser.inOwnPage<number>('return (await api.scripting.getRegisteredContentScripts()).length;');

const isOpen = () =>
  browser.firefox.inPage<boolean>('return document.documentElement.children.length === 3;');

test('opens by itself, until the permission is withdrawn in the browser', async () => {
  const { firefox } = browser;
  expect(await browser.ask('add-auto-open', { site: WORLD })).toEqual({ added: false });
  await permit('add');
  expect(await browser.ask('add-auto-open', { site: WORLD })).toEqual({ added: true });
  await firefox.goto(site.url('/world/1', 'news.test'));
  await firefox.until('the view', isOpen);
  await firefox.goto(firefox.extensionUrl('popup.html'));
  expect(await countScripts()).toBe(1);
  await permit('remove');
  await firefox.until('the script to go', async () => (await countScripts()) === 0);
  expect(await browser.ask('list-auto-open', {})).toEqual([]);
  await permit('add');
  await firefox.goto(site.url('/world/1', 'news.test'));
  expect(await isOpen()).toBe(false);
});
