// Every state of the clean view in its table: nothing overlaps, overflows or is too small, lines and contrasts hold, the focus shows,
// axe-core finds nothing. A picture of each lies in test-results/states.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { type Chromium, launchChromium, type Site, servePages } from './harness';
import { listViolations } from './harness/axe';
import { grantPage, openCleanView } from './harness/call-reader';
import { forgetKept } from './harness/forget-kept';
import { ROOT } from './harness/paths';
import { selectInBody } from './harness/select-in-body';
import { inspectView } from './states/inspect-view';
import { STATE_PAGES } from './states/pages';
import { VIEW_STATES, type ViewState } from './states/view-states';

const FOLDER = join(ROOT, 'test-results/states');

let site: Site;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  site = await servePages(STATE_PAGES);
});
afterAll(() => site.close());

test('there are sixty and more, each with a name of its own', () => {
  const names = VIEW_STATES.map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(['zh-CN', 'zh-TW', 'en-US'] as const)('%s', (language) => {
  let browser: Chromium;
  let shown = '';
  let view: Frame;
  beforeAll(async () => {
    browser = await launchChromium({ language, window: [1280, 800] });
  });
  afterAll(() => browser.close());

  /** Pages that are granted stay so: one press of the button for each. */
  async function show({ page: path, width, theme, select }: ViewState): Promise<void> {
    const { page } = browser;
    await forgetKept(browser.worker);
    await browser.worker.evaluate(
      (wanted) => chrome.storage.local.set({ settings: { theme: wanted } }),
      theme,
    );
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site.url(`/${path}`, 'news.test'));
    if (shown !== site.url('/', 'news.test')) await grantPage(browser);
    shown = site.url('/', 'news.test');
    view = await openCleanView(browser);
    if (select) await view.evaluate(selectInBody, select);
  }

  test.each(VIEW_STATES.filter((state) => state.language === language))('$name', async (state) => {
    await show(state);
    const { page } = browser;
    for (const key of state.keys.split(' ').filter(Boolean)) {
      await page.keyboard.press(key);
      if (key !== state.keys.split(' ').at(-1)) await view.locator('mark.highlight').waitFor();
    }
    await view.locator(state.shows).first().waitFor();
    expect(await view.locator('.view').getAttribute('data-theme')).toBe(state.theme);
    await page.screenshot({ path: join(FOLDER, `${state.name}.png`) });
    // From here on the focus is moved by keys, and shows.
    await page.keyboard.press('Shift');
    const faults = await view.evaluate(inspectView, { lineLength: DEFAULT_SETTINGS.lineLength });
    expect.soft(faults).toEqual([]);
    expect.soft(await listViolations(view)).toEqual([]);
  });
});
