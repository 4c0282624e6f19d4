// OPML 2.0: an entry for each article, its outline below, then its quotes with their notes.
import {
  wrapOpml,
  wrapOpmlEntry,
  writeOpmlArticle,
  writeOpmlAttributes,
} from '../../export/outline-opml';
import { linkOf, shownOf } from '../../quote/quote-parts';
import { escapeXml } from '../../text/escape/xml';
import type { KeptWork } from './kept-work';
import { noteLines } from './note-lines';
import { named, type OutOptions, readyFor } from './out-options';

export const writeOpml = (works: readonly KeptWork[], options: OutOptions): string =>
  wrapOpml(
    options.name,
    options.today,
    works.map((work) => writeOpmlArticle(named(work), readyFor(work), listMore(work, options))),
  );

function listMore({ article, quotes, tags, note }: KeptWork, { labels }: OutOptions): string[] {
  const own = [tags.join(', '), ...noteLines(note)].filter(Boolean);
  const entries = quotes.map((quote) => {
    const lines = noteLines(quote.note).join('\n');
    const words = writeOpmlAttributes(shownOf(quote), linkOf(quote, article));
    return wrapOpmlEntry(words + (lines && ` _note="${escapeXml(lines)}"`), [], 4);
  });
  return [
    ...own.map((line) => wrapOpmlEntry(writeOpmlAttributes(line, ''), [], 3)),
    ...(entries.length > 0
      ? [wrapOpmlEntry(writeOpmlAttributes(labels.quotes, ''), entries, 3)]
      : []),
  ];
}
