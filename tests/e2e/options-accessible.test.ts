// The page of options for everybody: axe in light and dark, wide and narrow; every control by keyboard; nothing too small for a finger.
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './harness';
import { listViolations } from './harness/axe';
import { emulateFinger, listSmallTargets } from './harness/finger';

let browser: Chromium;
let options: Page;
beforeAll(async () => {
  browser = await launchChromium({ language: 'zh-CN' });
  options = browser.page;
});
afterAll(() => browser.close());
beforeEach(async () => {
  await options.goto(browser.extensionUrl('options.html'));
  await options.getByRole('heading', { name: '选项' }).waitFor();
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each([
    [1280, ''],
    [360, ''],
    [1280, '楷体'],
    [360, '没有这样的词'],
  ])(
    '%i px wide, searched for “%s”: no violations, nothing wider than the page',
    async (width, query) => {
      await options.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await options.setViewportSize({ width, height: 800 });
      await options.getByRole('searchbox').fill(query);
      expect(await listViolations(options)).toEqual([]);
      expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );
});

test('whole use by keyboard: every control is reached, and shows where it is', async () => {
  await options.emulateMedia({ reducedMotion: 'reduce' });
  await options.setViewportSize({ width: 1280, height: 800 });
  await options.getByRole('searchbox').focus();
  const seen = new Set<string>();
  for (let presses = 0; presses < 80; presses++) {
    await options.keyboard.press('Tab');
    const at = await options.evaluate(() => {
      const { activeElement: e } = document;
      const ring = e && getComputedStyle(e.nextElementSibling ?? e).outlineStyle;
      const own = e && getComputedStyle(e).outlineStyle;
      const setting = e?.closest<HTMLElement>('.setting')?.dataset.setting;
      return { name: setting ?? e?.textContent ?? '', isShown: own !== 'none' || ring !== 'none' };
    });
    if (at.name) seen.add(at.name);
    if (seen.size > 1) expect(at.isShown, at.name).toBe(true);
    if (at.name === '恢复全部默认设置') break;
  }
  for (const name of ['theme', 'fontSize', 'citationStyle', 'outlineLinks', 'buttonOpens'])
    expect([...seen]).toContain(name);
  for (const name of ['添加', '更改快捷键', '打开文库', '导出设置', '恢复全部默认设置'])
    expect([...seen]).toContain(name);
});

test('by finger nothing is smaller than 44 px', async () => {
  const phone = await browser.context.newPage();
  await phone.goto(browser.extensionUrl('options.html'));
  await phone.locator('.group').first().waitFor();
  await emulateFinger(phone, 360);
  expect(await listSmallTargets(phone)).toEqual([]);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await phone.close();
});
