// The interface's sentences as tables, for a language other than the browser's. The files are those the browser itself reads
// (Chrome's messages.json); none of ours names its places.
import type { MessageKey } from '../message-key';
import type { Settings } from '../settings/settings';
import { browser } from './browser';

export type Sentences = Partial<Record<MessageKey, string>>;

const FOLDERS = { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en' } as const;

/** Null for the browser's own language, and where the table cannot be read: then the browser's is spoken. */
export async function loadSentences(language: Settings['language']): Promise<Sentences | null> {
  if (language === 'browser') return null;
  const address = browser.runtime.getURL(`/_locales/${FOLDERS[language]}/messages.json`);
  try {
    const answer = await fetch(address);
    const messages = (await answer.json()) as Record<string, { message: string }>;
    return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
  } catch {
    return null;
  }
}
