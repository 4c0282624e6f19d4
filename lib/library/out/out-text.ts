// Plain text: what a mail or a text field takes.
import { writeQuotes } from '../../export/article-quotes';
import { isolate } from '../../export/isolate';
import { listTextOutline, writeTextSource } from '../../export/outline-text';
import type { KeptWork } from './kept-work';
import { noteLines } from './note-lines';
import { colonOf, named, type OutOptions, readyFor } from './out-options';
import { writeReferences } from './reference-list';

const BETWEEN = '\n\n* * *\n\n';

export function writeText(works: readonly KeptWork[], options: OutOptions): string {
  const list = options.withReferences ? writeReferences(works, options, 'plain') : '';
  const parts = [
    ...works.map((work) => writeWork(work, options)),
    list && `${options.labels.references}\n\n${list}`,
  ];
  return `${parts.filter(Boolean).join(BETWEEN)}\n`;
}

function writeWork(work: KeptWork, { labels }: OutOptions): string {
  const tags = work.tags.map(isolate).join(', ');
  const outline = listTextOutline(readyFor(work));
  const quotes = writeQuotes(work.article, work.quotes, 'plain');
  const parts = [
    writeTextSource(named(work), readyFor(work)).trimEnd(),
    tags && `${labels.tags}${colonOf(work)}${tags}`,
    noteLines(work.note).join('\n'),
    outline && `${labels.outline}\n\n${outline}`,
    quotes && `${labels.quotes}\n\n${quotes}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}
