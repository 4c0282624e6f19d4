// What the library's panels need of the browser to take things out and bring them in.
import type { BuiltFile } from '../../save/built-file';
import type { Settings } from '../../settings/settings';
import { sendToBackground } from '../background-client';
import { browser } from '../browser';
import { writeClipboard } from '../clipboard';
import { startDownload } from '../download';
import type { ClipboardPayload } from '../messages';
import { openBackupPorts } from './backup-ports';

export function openOutPorts() {
  return {
    list: () => sendToBackground('list-library', {}),
    getSettings: () => sendToBackground('get-settings', {}),
    setSettings: (patch: Partial<Settings>) => sendToBackground('set-settings', patch),
    copy: (payload: ClipboardPayload) => writeClipboard(payload),
    save: (file: BuiltFile) => startDownload(file),
    ...openBackupPorts(),
    openAddress: (url: string) => void browser.tabs.update({ url }).catch(() => {}),
  };
}
