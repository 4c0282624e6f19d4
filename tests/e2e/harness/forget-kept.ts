// Empties what the extension keeps, as on the day it was installed: settings, and the library's database.
import type { Chromium } from './chromium.ts';

export async function forgetKept({ worker }: Chromium): Promise<void> {
  await worker.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('library');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  });
}
