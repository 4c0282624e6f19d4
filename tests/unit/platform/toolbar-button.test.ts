import { beforeEach, expect, test, vi } from 'vitest';

const { windows, tabs, browser } = vi.hoisted(() => {
  const windows = { create: vi.fn() };
  const tabs = { create: vi.fn() };
  const runtime = { getURL: (path: string) => `chrome-extension://our-id${path}` };
  return { windows, tabs, browser: { runtime, tabs, windows: windows as object | undefined } };
});
vi.mock('../../../lib/platform/browser', () => ({ browser }));

import { openPopupWindow } from '../../../lib/platform/toolbar-button';

beforeEach(() => {
  vi.clearAllMocks();
  browser.windows = windows;
});

test.each([
  [{ id: 7 }, false],
  [{ id: 7, incognito: true }, true],
])('the popup of %j as a window: private is %s', async (tab, incognito) => {
  await openPopupWindow(tab);
  const url = expect.stringMatching(/popup\.html\?tab=7$/);
  expect(windows.create).toHaveBeenCalledWith(
    expect.objectContaining({ url, type: 'popup', incognito }),
  );
});

test('where there are no windows it opens in a tab', async () => {
  browser.windows = undefined;
  await openPopupWindow({ id: 7 });
  expect(tabs.create).toHaveBeenCalledWith({ url: expect.stringMatching(/\?tab=7$/) });
});
