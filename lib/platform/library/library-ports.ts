// What the library's page needs: everything goes through the background, which alone may open the store in Firefox's private
// windows, and alone writes anywhere.
import type { Forgetting } from '../../library/forget';
import type { LibraryChange } from '../../library/kinds';
import { unknownSummary } from '../../library/kinds/article-kind';
import type { LibraryArticle } from '../../library/list-library';
import { newId } from '../../new-id';
import type { Settings } from '../../settings/settings';
import { sendToBackground } from '../background-client';
import { writeClipboard } from '../clipboard';
import { tryDownload } from '../download';
import type { ClipboardPayload } from '../messages';
import { hearNews } from './library-news';

export function openLibraryPorts() {
  const by = newId();
  return {
    list: (keys: string[]) => sendToBackground('list-library', { keys }),
    listNewest: (most: number) => sendToBackground('list-newest', { most }),
    listKeys: () => sendToBackground('list-keys', {}),
    bin: (key: string) => sendToBackground('bin-article', { key }),
    restore: (key: string, since: string) => sendToBackground('restore-article', { key, since }),
    change({ key, about }: LibraryArticle, change: LibraryChange) {
      return sendToBackground('change-article', {
        key,
        change,
        about: about ?? unknownSummary(key),
        by,
      });
    },
    forget,
    readSaved: (key: string) => sendToBackground('read-saved', { key }),
    readWords: (keys: string[]) => sendToBackground('read-words', { keys }),
    readIndex: async () => (await sendToBackground('read-index', {})).saved,
    keepIndex: (saved: string) => sendToBackground('keep-index', { saved }),
    readUsage,
    getSettings: () => sendToBackground('get-settings', {}),
    setSettings: (patch: Partial<Settings>) => sendToBackground('set-settings', patch),
    copy: (payload: ClipboardPayload) => writeClipboard(payload),
    save: tryDownload,
    readRaw: () => sendToBackground('read-raw', {}),
    hearNews: (listener: (key: string) => void) => hearNews(({ key }) => listener(key)),
  };
}

/** For good, past the bin. */
const forget = (what: Forgetting) => sendToBackground('forget', { what });

/** All that is kept of a site, `www.` or not. For pages of ours. */
export const forgetSite = (host: string) => forget({ site: host });

export const forgetEverything = () => forget('everything');

/** What the library holds, and how much room it takes of how much, bytes. */
export async function readUsage() {
  const [usage, { usage: bytes = 0, quota = 0 }] = await Promise.all([
    sendToBackground('library-usage', {}),
    navigator.storage.estimate(),
  ]);
  return { ...usage, bytes, quota };
}
