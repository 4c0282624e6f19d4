// What becomes of what is kept of a tab: private windows keep nothing, and where Firefox is set never to remember history, every
// window is one.
import { browser } from '../browser';
import type { Keeping } from '../messages';

/** Rejects when there is no such tab any more: nobody knows then. */
export async function keepingOfTab(tabId: number | null): Promise<Keeping> {
  if (tabId === null) return keepingOf(isPrivateContext());
  return keepingOf((await browser.tabs.get(tabId)).incognito);
}

/** @param isPrivate of the window that asks, as the browser says. */
export function keepingOf(isPrivate: boolean): Keeping {
  if (isNeverRemembering()) return 'never';
  return isPrivate ? 'private' : 'kept';
}

/** Firefox has one background for all windows: it is private only when everything is. Chromium's private windows have their own. */
function isNeverRemembering(): boolean {
  const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
  return isFirefox && isPrivateContext();
}

const isPrivateContext = () => browser.extension.inIncognitoContext === true;
