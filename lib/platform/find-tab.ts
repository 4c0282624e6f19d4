// A tab by its number, as the commands want it.
import { browser } from './browser';

/** Rejects when it is gone. */
export const findTab = (tabId: number) => browser.tabs.get(tabId);
