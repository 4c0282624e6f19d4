// Calls from the popup and the reader to the background.
import { browser } from './browser';
import type { BackgroundCalls } from './messages';

export async function sendToBackground<K extends keyof BackgroundCalls>(
  type: K,
  args: BackgroundCalls[K]['args'],
): Promise<BackgroundCalls[K]['result']> {
  const send = () => browser.runtime.sendMessage({ type, args }) as Promise<Wrapped | undefined>;
  // The background may be stopped while it works: then the call fails, or comes back empty. Every call says what is to be, so
  // saying it again is safe.
  const answer = (await send().catch(() => undefined)) ?? (await send());
  if (answer?.ok) return answer.result as BackgroundCalls[K]['result'];
  throw new Error(answer?.error ?? 'the background did not answer');
}

interface Wrapped {
  ok: boolean;
  result?: unknown;
  error?: string;
}
