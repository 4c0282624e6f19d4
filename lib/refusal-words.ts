// Why something was not kept, in the words of the interface, and what to do.
import type { Refusal } from './library/write-records';
import type { MessageKey } from './message-key';

export const REFUSAL_WORDS: Record<Refusal, MessageKey> = {
  failed: 'notKeptFailed',
  newer: 'notKeptNewer',
  'too-long': 'notKeptTooLong',
  'article-full': 'notKeptArticleFull',
  'site-full': 'notKeptSiteFull',
};
