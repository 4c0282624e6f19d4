// Calls from the popup and the background to the reader of one tab; the reader is put into the page when first asked.

import { withOutline } from '../outline/with-outline';
import { browser } from './browser';
import type { ReaderCalls, ReadResult } from './messages';
import { READER_SCRIPT, scriptsOf, VIEW_PARTS } from './page-scripts';

/** Chromium and Firefox, when nobody listens in the tab. */
const NO_RECEIVER = /Receiving end does not exist|Could not establish connection/i;

/** What was asked for longer ago than that is no longer wanted, ms: a page that was busy must not do it then. */
const WANTED_FOR = 15_000;

export async function sendToReader<K extends keyof ReaderCalls>(
  tabId: number,
  type: K,
  args: ReaderCalls[K]['args'],
): Promise<ReaderCalls[K]['result']> {
  const until = Date.now() + WANTED_FOR;
  const send = () => browser.tabs.sendMessage(tabId, { type, args, until }, { frameId: 0 });
  try {
    const answer = await send();
    if (answer !== undefined) return unwrap(answer);
  } catch (error) {
    if (!NO_RECEIVER.test(String(error))) throw error;
  }
  await injectReader(tabId, NEEDS_VIEW.has(type));
  return unwrap(await send());
}

/** What the reader read, with the outline that it leaves to us. */
export async function readPage(tabId: number, mode: 'auto' | 'whole-text'): Promise<ReadResult> {
  return addOutline(await sendToReader(tabId, 'read', { mode }));
}

export async function joinPages(tabId: number): Promise<ReadResult> {
  return addOutline(await sendToReader(tabId, 'join-pages', {}));
}

const addOutline = (reading: ReadResult): ReadResult => ({
  ...reading,
  result: withOutline(reading.result),
});

/** Calls that open the clean view or the picker: their script comes along at once. */
const NEEDS_VIEW: ReadonlySet<keyof ReaderCalls> = new Set(['toggle-clean-view', 'pick-block']);

async function injectReader(tabId: number, withView: boolean): Promise<void> {
  const files = [...(withView ? scriptsOf(VIEW_PARTS) : []), READER_SCRIPT];
  // At once: a page that never finishes loading may have had its whole article on the screen for long.
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

/** Answers travel wrapped: an error keeps its words, and “no answer” cannot be taken for an answer. */
function unwrap(answer: unknown): never {
  const wrapped = answer as { ok?: boolean; result?: never; error?: string } | undefined;
  if (wrapped?.ok) return wrapped.result as never;
  throw new Error(wrapped?.error ?? 'the reader did not answer');
}
