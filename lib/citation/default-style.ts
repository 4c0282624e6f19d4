// What a reader of this language expects: the national standard for Chinese, APA otherwise.
import { isChinese } from '../text/scripts';
import type { CitationStyle } from './format-citation';

export function defaultStyle(language: string): CitationStyle {
  return isChinese(language) ? 'gb-t-7714-2025' : 'apa-7';
}
