// JSON for programs: every article with what was taken from it. A backup, which can be read back, is another file.

import { buildSourceRecord } from '../../export/outline-json';
import { shownOf } from '../../quote/quote-parts';
import { cleanAddress } from '../../url/clean-link';
import type { KeptWork } from './kept-work';
import { noteLines } from './note-lines';
import { type OutOptions, readyFor } from './out-options';

export const LIBRARY_JSON = { format: 'qingyue-library', version: 1 } as const;

export function writeJson(works: readonly KeptWork[], { today }: OutOptions): string {
  const file = { ...LIBRARY_JSON, made: today, articles: works.map(buildWork) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function buildWork(work: KeptWork) {
  return {
    ...buildSourceRecord(work.article, readyFor(work)),
    tags: work.tags,
    note: noteLines(work.note).join('\n'),
    outline: work.article.outline,
    quotes: work.quotes.map((quote) => ({
      text: shownOf(quote),
      note: noteLines(quote.note).join('\n'),
      link: cleanAddress(quote.link) || work.article.url,
      accessed: quote.accessed,
    })),
  };
}
