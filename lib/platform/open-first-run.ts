// What the first-run page needs from the browser. The reader of its sample is the script that goes into pages, loaded by the page
// itself: the browser lets no script be put into an extension's own pages.
import type { Article } from '../article';
import { withOutline } from '../outline/with-outline';
import type { Handlers } from './answer-calls';
import { sendToBackground } from './background-client';
import { browser } from './browser';
import { writeClipboard } from './clipboard';
import { isFirefox } from './is-firefox';
import { openLibrary } from './menus';
import type { ReaderCalls } from './messages';

const OWN = { tabUrl: null, isPrivate: false, tabId: null };

/** As entrypoints/reader.content leaves it. */
function findReader(): Handlers<ReaderCalls> {
  const world = globalThis as Record<symbol, unknown>;
  return (world[Symbol.for('reader')] as { handlers: Handlers<ReaderCalls> }).handlers;
}

export function openFirstRunPorts() {
  const reader = findReader();
  return {
    getSettings: () => sendToBackground('get-settings', {}),
    async read(): Promise<Article | null> {
      const { result } = await reader.read({ mode: 'auto' }, OWN);
      return result.ok ? withOutline(result) : null;
    },
    async openView(block?: number) {
      const place = block === undefined ? {} : { block };
      return (await reader['toggle-clean-view'](place, OWN)).open;
    },
    quote: async () => reader.selection({}, OWN),
    copy: writeClipboard,
    isFirefox: isFirefox(),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openLibrary: () => void openLibrary(),
  };
}
