// Calls to the reader of the tab in front, sent as the background sends them. The toolbar button must have been pressed
// on the page before (`grantPage`): that is what allows it.
import type { Frame, Page } from 'playwright';
import type { ReaderCalls } from '../../../lib/platform/messages';
import type { Chromium } from './chromium.ts';
import { openView } from './closed-roots.ts';

/** Presses the toolbar button and puts the popup away. */
export async function grantPage({ openPopup }: Chromium, page?: Page): Promise<void> {
  const popup = await openPopup(page);
  await popup.close();
}

const READER_SCRIPT = '/content-scripts/reader.js';

export async function callReader<K extends keyof ReaderCalls>(
  { worker }: Chromium,
  type: K,
  args: ReaderCalls[K]['args'],
): Promise<ReaderCalls[K]['result']> {
  const answer = (await worker.evaluate(
    async ([message, file]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = tab?.id ?? -1;
      await chrome.scripting.executeScript({ target: { tabId }, files: [file] });
      return chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
    },
    [{ type, args }, READER_SCRIPT] as [object, string],
  )) as { ok: boolean; error?: string; result: ReaderCalls[K]['result'] };
  if (!answer.ok) throw new Error(`${type}: ${answer.error}`);
  return answer.result;
}

/** Opens the clean view on the page in front; resolves with the frame it stands in. */
export async function openCleanView(browser: Chromium, block?: number): Promise<Frame> {
  const { open } = await callReader(
    browser,
    'toggle-clean-view',
    block === undefined ? {} : { block },
  );
  if (!open) throw new Error('the clean view did not open');
  return openView(browser.page);
}

/** Goes to a page and opens the clean view on it, as the button does: at the beginning, unless the place is to be remembered. */
export async function readArticle(
  browser: Chromium,
  address: string,
  { rememberPlace = false } = {},
): Promise<Frame> {
  await browser.page.goto(address);
  await browser.worker.evaluate(async (isOn) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings ?? {}), rememberPlace: isOn } });
  }, rememberPlace);
  await grantPage(browser);
  return openCleanView(browser);
}
