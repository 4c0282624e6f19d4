import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';

const { browser } = vi.hoisted(() => ({
  browser: {
    extension: { inIncognitoContext: false },
    tabs: { sendMessage: vi.fn(async () => {}) },
  },
}));
vi.mock('../../../lib/platform/browser', () => ({ browser }));

import { hearNews, type News, tellNews } from '../../../lib/platform/library/library-news';

beforeEach(() => {
  vi.clearAllMocks();
  browser.extension.inIncognitoContext = false;
});

const news = (key: string, isPrivate: boolean): News => ({ key, change: null, isPrivate });

/** What a page of ours hears; the last is told in any case, and what was told before is there by then. */
async function hear(tell: () => void): Promise<string[]> {
  const heard: string[] = [];
  const last = new Promise<void>((resolve) => {
    onTestFinished(
      hearNews(({ key }) => {
        if (key === 'last') resolve();
        else heard.push(key);
      }),
    );
  });
  tell();
  tellNews(news('last', false), []);
  await last;
  return heard;
}

test('pages of ours hear what was done', async () => {
  expect(await hear(() => tellNews(news('a', false), []))).toEqual(['a']);
});

test('of what was done in a private window the others hear nothing, its own tabs do', async () => {
  expect(await hear(() => tellNews(news('a', true), [5]))).toEqual([]);
  expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
    5,
    { type: 'apply-change', args: { key: 'a', change: null } },
    { frameId: 0 },
  );
});

test('where private windows have a background of their own, so is their channel', async () => {
  browser.extension.inIncognitoContext = true;
  expect(await hear(() => tellNews(news('a', true), []))).toEqual(['a']);
});
