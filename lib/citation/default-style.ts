// What a reader of this language expects: the national standard for Chinese, APA otherwise.
import type { CitationStyle } from './format-citation';
import { isChinese } from './scripts';

export function defaultStyle(language: string): CitationStyle {
  return isChinese(language) ? 'gb-t-7714-2025' : 'apa-7';
}
