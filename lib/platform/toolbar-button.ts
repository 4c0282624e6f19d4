// What a press on the toolbar button brings: the popup, or the clean view at once. With no popup the browser tells of the press.
import type { Settings } from '../settings/settings';
import { browser } from './browser';

const POPUP = '/popup.html';
/** px: the popup's own size, and the frame of a window around it. */
const WINDOW = { width: 400, height: 640 };

export function openByButton(opens: Settings['buttonOpens']): void {
  void browser.action.setPopup({ popup: opens === 'popup' ? browser.runtime.getURL(POPUP) : '' });
}

/** What the popup shows, as a page in a small window of its own, over the tab that it is about. */
export async function openPopupWindow({
  id,
  incognito = false,
}: {
  id: number;
  incognito?: boolean;
}): Promise<void> {
  const url = browser.runtime.getURL(`${POPUP}?tab=${id}`);
  if (browser.windows?.create)
    await browser.windows.create({ url, type: 'popup', incognito, ...WINDOW });
  else await browser.tabs.create({ url });
}
