// Which command a key press means in the clean view.
import { KEYS, type ViewCommand } from './keys-panel';

/** Null when the key is not ours: with a modifier, or while something is being typed or set. */
export function readCommand(event: KeyboardEvent, active: Element | null): ViewCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (active?.matches('input[type=text], textarea, select')) return null;
  // The tree has type-ahead: letters are its own while it has the focus.
  if (active?.closest('[role=tree]') && event.key.length === 1 && event.key !== '?') return null;
  return KEYS[letterOf(event)] ?? null;
}

/** Lower case. Where the layout writes another script, the letter that the key bears on a Latin one. */
function letterOf({ key, code }: KeyboardEvent): string {
  const isForeign = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  return (isForeign ? (/^Key([A-Z])$/.exec(code)?.[1] ?? key) : key).toLowerCase();
}

export const isSelectAll = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && letterOf(event) === 'a';

export const isPrint = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && letterOf(event) === 'p';
