// Brings the clean view's script into a tab whose reader asks for it: the grant that brought the reader still holds.
import { browser } from './browser';

/** In order: the view takes the outline from the script before it. */
export const VIEW_SCRIPTS = ['/content-scripts/outline.js', '/content-scripts/clean-view.js'];

/** False when the browser refuses: the tab went elsewhere meanwhile. */
export async function injectCleanView(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: VIEW_SCRIPTS,
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}
