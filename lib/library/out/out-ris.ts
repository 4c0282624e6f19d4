// RIS for Zotero, EndNote and NoteExpress: one reference for each article, tags as keywords, quotes and notes as notes.
import { toRis } from '../../citation/ris';
import { toCsl } from '../../citation/to-csl';
import { shownOf } from '../../quote/quote-parts';
import { cleanLine } from '../../text/clean-text';
import type { KeptWork } from './kept-work';

export const writeRis = (works: readonly KeptWork[]): string => works.map(writeWork).join('');

function writeWork(work: KeptWork): string {
  const notes = [work.note, ...work.quotes.flatMap((quote) => [shownOf(quote), quote.note])];
  const rows: [string, string][] = [
    ...work.tags.map((tag): [string, string] => ['KW', tag]),
    ...notes
      .map(cleanLine)
      .filter(Boolean)
      .map((note): [string, string] => ['N1', note]),
  ];
  return toRis(toCsl(work.article, { accessed: work.accessed }), rows);
}
