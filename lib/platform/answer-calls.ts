// The receiving end of every call.
import { browser } from './browser';
import {
  type Checks,
  findHandler,
  type Handlers,
  isOwnPage,
  type Run,
  type Sender,
} from './check-calls';
import type { BackgroundCalls, ReaderCalls } from './messages';

export type { Handlers } from './check-calls';

/** In the reader: answers our own pages and the background, nobody else. Returns how to stop. */
export function answerReaderCalls(handlers: Handlers<ReaderCalls>): () => void {
  return listen((message, sender) => {
    if (!isOwnPage(sender, ownId(), ownOrigin())) return null;
    return findHandler(message, handlers, () => true);
  });
}

/** In the background: answers our own pages, and content scripts within `mayAsk`. */
export function answerBackgroundCalls(
  handlers: Handlers<BackgroundCalls>,
  checks: Checks<BackgroundCalls>,
): () => void {
  return listen((message, sender) => {
    if (sender.id !== ownId() || (sender.frameId ?? 0) !== 0) return null;
    return findHandler(message, handlers, (type, args) => checks[type](args));
  });
}

function listen(choose: (message: unknown, sender: Sender) => Run | null): () => void {
  // A promise as the listener's answer is understood by few browsers; this way by all.
  const listener = (message: unknown, sender: Sender, send: (answer: unknown) => void) => {
    const run = choose(message, sender);
    if (!run) return;
    void answer(run, sender).then(send);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

function answer(run: Run, sender: Sender): Promise<unknown> {
  const own = isOwnPage(sender, ownId(), ownOrigin());
  const asker = {
    tabUrl: own ? null : (sender.url ?? ''),
    isPrivate: sender.tab?.incognito ?? false,
    tabId: own ? null : (sender.tab?.id ?? null),
  };
  return run(asker).then(
    (result) => ({ ok: true, result }),
    (error: unknown) => ({
      ok: false,
      error: error instanceof Error ? error.message : String(error),
    }),
  );
}

const ownId = () => browser.runtime.id;
const ownOrigin = () => browser.runtime.getURL('');
