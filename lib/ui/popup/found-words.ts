// `Found.from` in words: where on the page a field was read. Keys that are not here are told in general words.
import type { MessageKey } from '../../message-key';

export const FOUND_WORDS: Record<string, MessageKey> = {
  'json-ld': 'foundJsonLd',
  meta: 'foundMeta',
  microdata: 'foundMicrodata',
  'portal-comment': 'foundPortalComment',
  heading: 'foundHeading',
  'title-line': 'foundTitleLine',
  'title-tag': 'foundTitleTag',
  byline: 'foundByline',
  account: 'foundByline',
  'date-line': 'foundDateLine',
  'source-label': 'foundSourceLabel',
  dateline: 'foundPlaceLine',
  'closing-bracket': 'foundClosingBracket',
  'credit-line': 'foundCreditLine',
  address: 'foundAddress',
  host: 'foundAddress',
  'canonical-link': 'foundAddress',
  body: 'foundBody',
};
