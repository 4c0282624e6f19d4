// What the popup needs from the browser: the tab it was opened over, the reader in it, storage, clipboard, files.
import type { Article } from '../article';
import type { ArticleChange } from '../article-state';
import type { SaveUndo } from '../library/save-article';
import { newId } from '../new-id';
import type { Settings } from '../settings/settings';
import { sendToBackground } from './background-client';
import { browser } from './browser';
import { writeClipboard } from './clipboard';
import { tryDownload } from './download';
import { isFirefox } from './is-firefox';
import { openArticle, summaryOf } from './library/article-client';
import { hearNews } from './library/library-news';
import { readUsage } from './library/library-ports';
import { openLibrary } from './menus';
import type { ClipboardPayload, ReaderCalls, ReadResult } from './messages';
import { findNoAccess, type NoAccess, readRefusal } from './page-access';
import { openTakingPorts } from './popup-taking';
import { joinPages, readPage, sendToReader } from './reader-client';

type Outcome = { reading: ReadResult } | { problem: NoAccess | 'failed' };

/** `close` shuts the popup, so that what was asked for in the page can be seen. */
export function openPopupPorts(close: () => void) {
  const tabAsked = findTabAbout();

  const tabId = async () => (await tabAsked)?.id ?? -1;

  async function ask<K extends keyof ReaderCalls>(type: K, args: ReaderCalls[K]['args']) {
    return sendToReader(await tabId(), type, args);
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
    ...openReadings(tabAsked),
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
    save: tryDownload,
    ...openTakingPorts(tabAsked),
    getQuoteKey,
    readAbout: async () => aboutUse((await tabAsked)?.url),
    openOptions: () => void browser.runtime.openOptionsPage().then(close, () => {}),
    openExtensionSettings: () => void openExtensionSettings().then(close, () => {}),
  };
}

type AskedTab = ReturnType<typeof findTabAbout>;

function openReadings(tabAsked: AskedTab) {
  const tabId = async () => (await tabAsked)?.id ?? -1;
  const read = (mode: 'auto' | 'whole-text') =>
    outcomeOf(tabAsked, async () => readPage(await tabId(), mode));
  /** Begun at once: the page is read while the popup still asks for its language. */
  let early: Promise<Outcome> | null = read('auto');
  return {
    read(mode: 'auto' | 'whole-text') {
      const started = mode === 'auto' ? early : null;
      early = null;
      return started ?? read(mode);
    },
    joinPages: () => outcomeOf(tabAsked, async () => joinPages(await tabId())),
  };
}

async function outcomeOf(tabAsked: AskedTab, call: () => Promise<ReadResult>): Promise<Outcome> {
  const url = (await tabAsked)?.url;
  const noAccess = isOwnSample(url) ? null : findNoAccess(url, await mayReadFiles());
  if (noAccess) return { problem: noAccess };
  try {
    return { reading: await call() };
  } catch (error) {
    return { problem: readRefusal(error, url) ?? 'failed' };
  }
}

/** True where it stands in a window or a tab: by menu, and where the browser has no popups (Firefox for Android). */
export const isPopupPage = ({ search }: Location): boolean =>
  new URLSearchParams(search).has('tab') || browser.windows === undefined;

/** The tab that was named (a popup as a page in a window of its own), or the one that the popup was opened over. */
async function findTabAbout() {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named) && named >= 0) return browser.tabs.get(named).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The sample of the first-run page, which brings its own reader: the browser lets no script into our pages. */
const isOwnSample = (url = '') => url.startsWith(browser.runtime.getURL('/first-run.html'));

async function getQuoteKey(): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
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
