// Which calls are answered: only from ourselves, only of a known type, only in the right shape. Plain functions.
import { isRecord } from '../check';

/** Who asks. `tabUrl` is the page's address when a content script asks, null for our own pages. */
export interface Asker {
  tabUrl: string | null;
  isPrivate: boolean;
  /** The tab a content script asks from. */
  tabId: number | null;
}

export interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number; incognito?: boolean };
  frameId?: number;
}

type Handler<C, K extends keyof C> = C[K] extends { args: infer A; result: infer R }
  ? (args: A, asker: Asker) => R | Promise<R>
  : never;
export type Handlers<C> = { [K in keyof C]: Handler<C, K> };
/** One check per type: true when `args` has the shape that the type promises. */
export type Checks<C> = { [K in keyof C]: (args: Record<string, unknown>) => boolean };

/** True for the popup, the background and our other pages; false for content scripts and everybody else. */
export function isOwnPage(sender: Sender, id: string, origin: string): boolean {
  if (sender.id !== id) return false;
  return sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(origin);
}

/** Nothing is done that was asked for so long ago that nobody expects it any more. */
const isLate = (until: unknown) => typeof until === 'number' && until < Date.now();

/** Answers a message that was found to be in order. */
export type Run = (asker: Asker) => Promise<unknown>;

/** The handler for a message, or null when it is not for us; a bad shape is answered with an error. */
export function findHandler<C>(
  message: unknown,
  handlers: Handlers<C>,
  isValid: (type: keyof C, args: Record<string, unknown>) => boolean,
): Run | null {
  if (!isRecord(message) || typeof message.type !== 'string') return null;
  if (!Object.hasOwn(handlers, message.type)) return null;
  const type = message.type as keyof C;
  if (isLate(message.until)) return () => Promise.reject(new Error('too late'));
  const args = message.args;
  if (!isRecord(args) || !isValid(type, args))
    return () => Promise.reject(new Error('bad message'));
  const handler = handlers[type] as (args: unknown, asker: Asker) => unknown;
  return async (asker) => handler(args, asker);
}
