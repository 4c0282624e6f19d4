// Empties what the extension keeps, as on the day it was installed: settings, and the library's database.
import type { Page, Worker } from 'playwright';

/** @param own the background, or a page of ours. */
export async function forgetKept(own: Page | Worker): Promise<void> {
  const forget = async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('library');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  };
  await (own as Page).evaluate(forget);
}
