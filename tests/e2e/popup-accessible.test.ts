// The popup under axe, in every state, light and dark; and its size.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { listViolations } from './harness/axe';

const STATES: [what: string, act: (popup: Page) => Promise<unknown>][] = [
  ['outline', async () => {}],
  ['outline being edited', (popup) => popup.getByRole('button', { name: '编辑大纲' }).click()],
  ['format menu', (popup) => popup.getByRole('button', { name: '复制：选择格式' }).click()],
  ['quotes', (popup) => popup.locator('#tab-quotes').click()],
  [
    'removed',
    async (popup) => {
      await popup.locator('#tab-removed').click();
      await popup.locator('summary').first().click();
    },
  ],
  ['field being edited', (popup) => popup.locator('[data-field=byline]').click()],
  ['settings', (popup) => popup.getByRole('button', { name: '设置' }).click()],
];

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  let browser: Chromium;
  let site: Site;
  beforeAll(async () => {
    site = await servePages({ '/short': '<!doctype html><title>x</title><p>一句话。' });
    browser = await launchChromium({ language: 'zh-CN', colorScheme });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(STATES)('%s has no violations', async (_what, act) => {
    await browser.page.goto(site.url('/articles/gmw-regional/source.html', 'news.test'));
    const popup = await browser.openPopup();
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await popup.locator('main.article').waitFor();
    await act(popup);
    expect(await listViolations(popup)).toEqual([]);
    await popup.close();
  });

  test('a page without an article has no violations', async () => {
    await browser.page.goto(site.url('/short', 'news.test'));
    const popup = await browser.openPopup();
    await popup.emulateMedia({ colorScheme });
    await popup.locator('main.problem').waitFor();
    expect(await listViolations(popup)).toEqual([]);
    await popup.close();
  });
});
