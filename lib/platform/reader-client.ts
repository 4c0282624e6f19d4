// Calls from the popup and the background to the reader of one tab; the reader is put into the page when first asked.
import { browser } from './browser';
import type { ReaderCalls } from './messages';

const READER_SCRIPT = '/content-scripts/reader.js';
/** Chromium and Firefox, when nobody listens in the tab. */
const NO_RECEIVER = /Receiving end does not exist|Could not establish connection/i;

export async function sendToReader<K extends keyof ReaderCalls>(
  tabId: number,
  type: K,
  args: ReaderCalls[K]['args'],
): Promise<ReaderCalls[K]['result']> {
  const send = () => browser.tabs.sendMessage(tabId, { type, args }, { frameId: 0 });
  try {
    const answer = await send();
    if (answer !== undefined) return unwrap(answer);
  } catch (error) {
    if (!NO_RECEIVER.test(String(error))) throw error;
  }
  await injectReader(tabId);
  return unwrap(await send());
}

async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
}

/** Answers travel wrapped: an error keeps its words, and “no answer” cannot be taken for an answer. */
function unwrap(answer: unknown): never {
  const wrapped = answer as { ok?: boolean; result?: never; error?: string } | undefined;
  if (wrapped?.ok) return wrapped.result as never;
  throw new Error(wrapped?.error ?? 'the reader did not answer');
}
