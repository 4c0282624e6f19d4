// Who may ask what of settings and of chosen sites.
import { expect, test, vi } from 'vitest';
import { createAutoOpenSites } from '../../../lib/platform/auto-open-sites';
import { type Asker, findHandler } from '../../../lib/platform/check-calls';
import type { Library } from '../../../lib/platform/library/library';
import type { BackgroundCalls } from '../../../lib/platform/messages';
import { buildOptionHandlers, OPTION_CHECKS } from '../../../lib/platform/option-calls';
import { createSettingsStore } from '../../../lib/platform/settings-store';
import { memoryArea } from '../library/a-library';
import { noOptions } from './no-options';

const OWN: Asker = { tabUrl: null, isPrivate: false, tabId: null };
const at = (tabUrl: string): Asker => ({ tabUrl, isPrivate: false, tabId: 3 });
const NO_LIBRARY = { forgetPlaces: async () => ({ saved: true }) } as unknown as Library;
const SITE = { host: 'news.test', path: '/world/*' };

async function openOptions() {
  const permissions = { has: async () => true, giveBack: async () => {}, register: async () => {} };
  const autoOpen = createAutoOpenSites(memoryArea(), permissions);
  const settings = createSettingsStore(memoryArea(), memoryArea());
  const openUnasked = vi.fn(async () => {});
  const handlers = buildOptionHandlers(
    { settings, autoOpen, library: NO_LIBRARY, privateLibrary: NO_LIBRARY },
    { ...noOptions().deeds, openUnasked },
  );
  await autoOpen.add(SITE);
  const call = (type: string, args: object, asker: Asker) =>
    findHandler<Pick<BackgroundCalls, keyof typeof handlers>>(
      { type, args },
      handlers,
      (name, given) => OPTION_CHECKS[name](given),
    )?.(asker);
  return { call, openUnasked };
}

test.each(['import-settings', 'sync-state', 'list-auto-open', 'add-auto-open', 'remove-auto-open'])(
  '%s is for our own pages alone',
  async (type) => {
    const { call } = await openOptions();
    const args = { settings: {}, site: SITE };
    await expect(call(type, args, at('https://news.test/world/1'))).rejects.toThrow('not allowed');
    await expect(call(type, args, OWN)).resolves.toBeDefined();
  },
);

test('a page may set how the view looks, and nothing that reaches further', async () => {
  const { call } = await openOptions();
  const page = at('https://news.test/');
  await expect(call('set-settings', { theme: 'dark' }, page)).resolves.toMatchObject({
    saved: true,
  });
  for (const patch of [{ syncSettings: true }, { buttonOpens: 'clean-view' }, { language: 'en' }])
    await expect(call('set-settings', patch, page)).rejects.toThrow('not allowed');
});

test.each([
  ['https://news.test/world/1', false, 1],
  ['http://news.test:8080/world/a/b?x=1', false, 1],
  ['https://news.test/world/1', true, 0],
  ['https://news.test/sport/1', false, 0],
  ['https://www.news.test/world/1', false, 0],
  ['https://evil.test/news.test/world/1', false, 0],
])('%s, come back to: %s, opens %i times', async (url, isReturn, times) => {
  const { call, openUnasked } = await openOptions();
  await call('auto-open', { isReturn }, at(url));
  expect(openUnasked).toHaveBeenCalledTimes(times);
});

test.each([
  { host: 'news.test', path: 'world' },
  { host: '*.test', path: '/*' },
  { host: 'news.test/x', path: '/*' },
  { host: '', path: '/*' },
  { host: 'news.test', path: '/a b' },
  { host: 'news.test' },
  'news.test',
  null,
])('a site in another shape is no site: %j', async (site) => {
  const { call } = await openOptions();
  await expect(call('add-auto-open', { site }, OWN)).rejects.toThrow('bad message');
});
