// What the library's panels need of the browser to take things out and bring them in.
import type { LibraryArticle } from '../../library/list-library';
import type { BuiltFile } from '../../save/built-file';
import type { Settings } from '../../settings/settings';
import { sendToBackground } from '../background-client';
import { browser } from '../browser';
import { writeClipboard } from '../clipboard';
import { startDownload } from '../download';
import type { ClipboardPayload } from '../messages';
import { openBackupPorts } from './backup-ports';

/** So many articles in one message, which holds no more than 64 MiB in Chromium. */
const AT_ONCE = 100;

async function list(keys: readonly string[]): Promise<LibraryArticle[]> {
  const found: LibraryArticle[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE)
    found.push(...(await sendToBackground('list-library', { keys: keys.slice(at, at + AT_ONCE) })));
  return found;
}

export function openOutPorts() {
  return {
    list,
    getSettings: () => sendToBackground('get-settings', {}),
    setSettings: (patch: Partial<Settings>) => sendToBackground('set-settings', patch),
    copy: (payload: ClipboardPayload) => writeClipboard(payload),
    save: (file: BuiltFile) => startDownload(file),
    ...openBackupPorts(),
    openAddress: (url: string) => void browser.tabs.update({ url }).catch(() => {}),
  };
}
