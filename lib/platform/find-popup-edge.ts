// Where the browser stops showing a popup: Chromium on Linux draws it within the browser's window.
import { browser } from './browser';

/** The window's lower edge on the screen, px; null where a popup may reach beyond it. */
export async function findPopupEdge(): Promise<number | null> {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return null;
  const { os } = await browser.runtime.getPlatformInfo();
  if (os !== 'linux') return null;
  const { top = 0, height } = await browser.windows.getCurrent();
  return height === undefined ? null : top + height;
}
