// What the popup needs from the browser: the tab it was opened over, the reader in it, storage, clipboard, files.
import type { Article } from '../article';
import type { ArticleChange } from '../article-state';
import type { SaveUndo } from '../library/save-article';
import { newId } from '../new-id';
import type { Settings } from '../settings/settings';
import { sendToBackground } from './background-client';
import { browser } from './browser';
import { writeClipboard } from './clipboard';
import { startDownload } from './download';
import { isFirefox } from './is-firefox';
import { openArticle, summaryOf } from './library/article-client';
import { hearNews } from './library/library-news';
import { readUsage } from './library/library-ports';
import { openLibrary } from './menus';
import type { ClipboardPayload, FilePayload, ReaderCalls, ReadResult } from './messages';
import { findNoAccess, type NoAccess, readRefusal } from './page-access';
import { openTakingPorts } from './popup-taking';
import { joinPages, readPage, sendToReader } from './reader-client';

type Outcome = { reading: ReadResult } | { problem: NoAccess | 'failed' };

/** `close` shuts the popup, so that what was asked for in the page can be seen. */
export function openPopupPorts(close: () => void) {
  const tabAsked = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);

  const tabId = async () => (await tabAsked)?.id ?? -1;

  async function ask<K extends keyof ReaderCalls>(type: K, args: ReaderCalls[K]['args']) {
    return sendToReader(await tabId(), type, args);
  }

  async function outcomeOf(call: () => Promise<ReadResult>): Promise<Outcome> {
    const url = (await tabAsked)?.url;
    const noAccess = findNoAccess(url, await mayReadFiles());
    if (noAccess) return { problem: noAccess };
    try {
      return { reading: await call() };
    } catch (error) {
      return { problem: readRefusal(error, url) ?? 'failed' };
    }
  }

  /** What the page then does is seen only when the popup is out of the way. */
  async function closeAfter(done: Promise<boolean>): Promise<boolean> {
    const isDone = await done;
    if (isDone) close();
    return isDone;
  }

  /** Names this page to itself in what it hears of changes. */
  const by = newId();

  return {
    getSettings: () => sendToBackground('get-settings', {}),
    setSettings: (patch: Partial<Settings>) => sendToBackground('set-settings', patch),
    read: (mode: 'auto' | 'whole-text') => outcomeOf(async () => readPage(await tabId(), mode)),
    joinPages: () => outcomeOf(async () => joinPages(await tabId())),
    stopReading: () => void ask('stop-reading', {}).catch(() => {}),
    openArticle: async (article: Article) => openArticle(article, await tabId()),
    async change(key: string, article: Article, change: ArticleChange) {
      const about = summaryOf(article);
      return sendToBackground('change-article', { key, change, about, tabId: await tabId(), by });
    },
    saveToLibrary: async (article: Article) =>
      sendToBackground('save-to-library', { article, tabId: await tabId() }),
    undoSave: async ({ key, ...undo }: SaveUndo & { key: string }) =>
      sendToBackground('undo-save', { key, undo, tabId: await tabId() }),
    hearChanges: (listener: (key: string, change: ArticleChange) => void) =>
      hearNews(({ key, change, by: maker }) => {
        if (change && maker !== by) listener(key, change);
      }),
    openLibrary: () => void openLibrary().then(close, () => {}),
    readUsage,
    readRaw: async (key?: string) =>
      sendToBackground('read-raw', { ...(key === undefined ? {} : { key }), tabId: await tabId() }),
    openCleanView: (block?: number, words?: string) =>
      closeAfter(ask('toggle-clean-view', { block, words }).then(() => true)),
    /** Resolves when more of the page has arrived; never when the page is gone or silent. */
    nextReadyState: () => ask('next-ready-state', {}).then(({ readyState }) => readyState),
    openAddress: (url: string) => void browser.tabs.create({ url }).then(close, () => {}),
    showBlock: (block: number) => ask('show-block', { block }).then(({ shown }) => shown),
    pickBlock: () => closeAfter(ask('pick-block', {}).then(({ started }) => started)),
    copy: (payload: ClipboardPayload) => writeClipboard(payload),
    save: handOver,
    ...openTakingPorts(tabAsked),
    getQuoteKey,
    readAbout: async () => aboutUse((await tabAsked)?.url),
    openExtensionSettings: () => void openExtensionSettings().then(close, () => {}),
  };
}

/** False where the browser takes no file from here. */
function handOver(file: FilePayload): boolean {
  try {
    startDownload(file);
    return true;
  } catch {
    return false;
  }
}

async function getQuoteKey(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'copy-quote')?.shortcut ?? '';
}

const aboutUse = (address = '') => ({
  version: browser.runtime.getManifest().version,
  browser: navigator.userAgent,
  address,
});

/** A switch of the extension's in Chromium; in Firefox the click alone allows them, and the switch says no. */
async function mayReadFiles(): Promise<boolean> {
  return isFirefox() || browser.extension.isAllowedFileSchemeAccess();
}

/** Chromium has a page of its own for each extension; Firefox only the list. */
async function openExtensionSettings(): Promise<void> {
  const url = isFirefox() ? 'about:addons' : `chrome://extensions/?id=${browser.runtime.id}`;
  await browser.tabs.create({ url });
}
