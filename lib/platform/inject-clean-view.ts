// Brings the clean view's script into a tab whose reader asks for it: the grant that brought the reader still holds.
import { browser } from './browser';

export const VIEW_SCRIPT = '/content-scripts/clean-view.js';

/** False when the browser refuses: the tab went elsewhere meanwhile. */
export async function injectCleanView(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: [VIEW_SCRIPT],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}
