// The receiving end of every call: only from ourselves, only of a known type, only in the right shape.
import { isRecord } from '../check';
import { browser } from './browser';
import type { BackgroundCalls, ReaderCalls } from './messages';

/** Who asks. `tabUrl` is the page's address when a content script asks, null for our own pages. */
export interface Asker {
  tabUrl: string | null;
  isPrivate: boolean;
}

export interface Sender {
  id?: string;
  url?: string;
  tab?: { incognito?: boolean };
  frameId?: number;
}

type Handler<C, K extends keyof C> = C[K] extends { args: infer A; result: infer R }
  ? (args: A, asker: Asker) => R | Promise<R>
  : never;
export type Handlers<C> = { [K in keyof C]: Handler<C, K> };
/** One check per type: true when `args` has the shape that the type promises. */
export type Checks<C> = { [K in keyof C]: (args: Record<string, unknown>) => boolean };

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

/** True for the popup, the background and our other pages; false for content scripts and everybody else. */
export function isOwnPage(sender: Sender, id: string, origin: string): boolean {
  if (sender.id !== id) return false;
  return sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(origin);
}

type Run = (asker: Asker) => Promise<unknown>;

/** The handler for a message, or null when it is not for us; a bad shape is answered with an error. */
export function findHandler<C>(
  message: unknown,
  handlers: Handlers<C>,
  isValid: (type: keyof C, args: Record<string, unknown>) => boolean,
): Run | null {
  if (!isRecord(message) || typeof message.type !== 'string') return null;
  if (!Object.hasOwn(handlers, message.type)) return null;
  const type = message.type as keyof C;
  const args = message.args;
  if (!isRecord(args) || !isValid(type, args))
    return () => Promise.reject(new Error('bad message'));
  const handler = handlers[type] as (args: unknown, asker: Asker) => unknown;
  return async (asker) => handler(args, asker);
}

function listen(choose: (message: unknown, sender: Sender) => Run | null): () => void {
  const listener = (message: unknown, sender: Sender) => {
    const run = choose(message, sender);
    return run ? answer(run, sender) : undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

function answer(run: Run, sender: Sender): Promise<unknown> {
  const own = isOwnPage(sender, ownId(), ownOrigin());
  const asker = {
    tabUrl: own ? null : (sender.url ?? ''),
    isPrivate: sender.tab?.incognito ?? false,
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
