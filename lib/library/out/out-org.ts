// Org mode (orgmode.org/manual): a headline for each article, its source as a description list, outline and quotes below it.
import { listOrgOutline, listOrgSource } from '../../export/outline-org';
import { toEntries } from '../../quote/collection-entries';
import { formatCollection } from '../../quote/format-collection';
import { escapeOrg } from '../../text/escape/org';
import type { KeptWork } from './kept-work';
import { noteLines } from './note-lines';
import { type OutOptions, readyFor } from './out-options';
import { writeReferences } from './reference-list';

export function writeOrg(works: readonly KeptWork[], options: OutOptions): string {
  const list = options.withReferences ? writeReferences(works, options, 'org') : '';
  const parts = [
    `#+title: ${escapeOrg(options.name)}`,
    ...works.map((work) => writeWork(work, options)),
    list && `* ${escapeOrg(options.labels.references)}\n\n${list}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function writeWork(work: KeptWork, { labels }: OutOptions): string {
  const outline = listOrgOutline(readyFor(work), 3);
  const entries = toEntries(work.quotes, work.article);
  const quotes = formatCollection(entries, { format: 'org', style: null });
  const tags = work.tags.map(escapeOrg).join(', ');
  const source = listOrgSource(work.article, readyFor(work));
  const parts = [
    `* ${escapeOrg(work.heading)}`,
    [...source, tags && `- ${escapeOrg(labels.tags)} :: ${tags}`].filter(Boolean).join('\n'),
    ...noteLines(work.note).map(escapeOrg),
    outline && `** ${escapeOrg(labels.outline)}\n${outline}`,
    quotes && `** ${escapeOrg(labels.quotes)}\n\n${quotes}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}
