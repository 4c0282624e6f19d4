// Something said in the article, to be quoted from it: “某某，转引自…”.
import type { Article } from '../article';
import type { SpeechCandidate } from '../quote/direct-speech';
import { makeQuote } from '../quote/make-quote';
import { buildQuoteCopy, type CopyPayload, type QuoteSettings } from './build-quote-copy';

export function buildSpeechCopy(
  { text, speaker, range }: SpeechCandidate,
  article: Article,
  settings: QuoteSettings,
): CopyPayload {
  const made = makeQuote(article, range);
  const shown = made.shown === made.exact ? text : made.shown;
  const quote = { ...made, exact: text, shown };
  return buildQuoteCopy(quote, article, { ...settings, speaker });
}
