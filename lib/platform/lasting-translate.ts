// `t` for the reader in a page. An update of the extension cuts it off from the browser's messages while people still
// read, so every sentence it may need is fetched while it can be.
import type { MessageKey, Translate } from '../message-key';
import { browser } from './browser';
import type { Sentences } from './interface-sentences';

const PLACES = ['$1', '$2', '$3', '$4'];

const sentences = new Map<MessageKey, string>();
let chosen: Sentences | null = null;

/** To be called while the extension is there: when the reader starts, and when a further script comes. */
export function keepSentences(keys: readonly MessageKey[]): void {
  for (const key of keys) fetchSentence(key);
}

/** Another language than the browser's from now on; null for the browser's. */
export function speakLasting(table: Sentences | null): void {
  chosen = table;
  keepSentences([...sentences.keys()]);
}

/** The sentence for a key, with $1…$4 filled in order; '' for one that can no longer be had. */
export const lastingT: Translate = (key, ...substitutions) => {
  const sentence = sentences.get(key) ?? fetchSentence(key);
  return sentence.replace(/\$([1-4])/g, (_place, n) => String(substitutions[Number(n) - 1] ?? ''));
};

function fetchSentence(key: MessageKey): string {
  try {
    // The places stand for themselves, to be filled at each use.
    const sentence = chosen?.[key] ?? (browser.i18n.getMessage(key, PLACES) || key);
    sentences.set(key, sentence);
    return sentence;
  } catch {
    return '';
  }
}
