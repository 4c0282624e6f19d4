// Chromium drops some key combinations without a word: what it really took is read back from it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './harness';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('Chromium took all four shortcuts', async () => {
  const commands = await browser.worker.evaluate(() => chrome.commands.getAll());
  const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
  expect(keys).toEqual({
    _execute_action: 'Alt+Shift+Q',
    'toggle-clean-view': 'Alt+Shift+Y',
    'copy-quote': 'Alt+Shift+E',
    'save-outline': 'Alt+Shift+O',
  });
});
