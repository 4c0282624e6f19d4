// `t` on the browser's own i18n: the language is the one the browser's interface speaks.
import type { Translate } from '../message-key';
import { browser } from './browser';

export const t: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, substitutions.map(String)) || key;

/** BCP 47 tag of the messages in use, for `lang` attributes: fonts and line breaking depend on it. */
export function interfaceLanguage(): string {
  return t('languageTag');
}
