// The interface's sentences as tables, for a language other than the browser's. The files are those the browser itself reads
// (Chrome's messages.json); none of ours names its places.
import type { MessageKey } from '../message-key';
import type { Settings } from '../settings/settings';
import { browser } from './browser';

export type Sentences = Partial<Record<MessageKey, string>>;

const FOLDERS = { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en' } as const;

/** A busy Chromium that has just put the extension in may answer nothing for every sentence, as long as the process lives. */
export const isSilent = (): boolean => browser.i18n.getMessage('languageTag') === '';

/** The table that the browser itself would take. */
function ownFolder(): string {
  const tag = browser.i18n.getUILanguage();
  if (!tag.startsWith('zh')) return FOLDERS.en;
  return /tw|hk|mo|hant/i.test(tag) ? FOLDERS['zh-TW'] : FOLDERS['zh-CN'];
}

/** Null for the browser's own language, and where the table cannot be read: then the browser's is spoken. */
export async function loadSentences(language: Settings['language']): Promise<Sentences | null> {
  if (language === 'browser' && !isSilent()) return null;
  const folder = language === 'browser' ? ownFolder() : FOLDERS[language];
  const address = browser.runtime.getURL(`/_locales/${folder}/messages.json`);
  try {
    const answer = await fetch(address);
    const messages = (await answer.json()) as Record<string, { message: string }>;
    return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
  } catch {
    return null;
  }
}
