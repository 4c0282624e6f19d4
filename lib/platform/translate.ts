// `t` for the background and our own pages: in the browser's language, or in the one that was chosen.
import type { MessageKey, Translate } from '../message-key';
import { sendToBackground } from './background-client';
import { browser } from './browser';
import { isSilent, loadSentences, type Sentences } from './interface-sentences';

let chosen: Sentences | null = null;

/** Null: the browser's language. */
export function speak(sentences: Sentences | null): void {
  chosen = sentences;
}

/** For our own pages, before anything is shown: the language that was chosen. A page may be silent where the background is not. */
export async function openLanguage(): Promise<void> {
  const sentences = await sendToBackground('get-sentences', {}).catch(() => null);
  speak(sentences ?? (isSilent() ? await loadSentences('browser') : null));
}

export const t: Translate = (key, ...substitutions) => {
  const sentence = chosen?.[key];
  if (sentence === undefined) return browser.i18n.getMessage(key, substitutions.map(String)) || key;
  return sentence.replace(/\$([1-9])/g, (_place, n) => String(substitutions[Number(n) - 1] ?? ''));
};

/** BCP 47 tag of the messages in use, for `lang` attributes: fonts and line breaking depend on it. */
export function interfaceLanguage(): string {
  return t('languageTag');
}

/** A page of ours is called so, and speaks the interface's language. */
export function nameDocument(document: Document, title: MessageKey): void {
  document.documentElement.lang = interfaceLanguage();
  document.title = t(title);
}
