// Brings scripts of ours into a tab whose reader asks for it: the grant that brought the reader still holds.
import { browser } from './browser';

/** False when the browser refuses: the tab went elsewhere meanwhile. */
export async function injectScripts(tabId: number, files: string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files,
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}
