// Whether the extension that put this script into the page is still there: updated, removed or switched off, it is not.
import { browser } from './browser';

export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
