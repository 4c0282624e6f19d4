// One page of HTML that word processors take as it is, and Zotero reads references from (COinS).
import { toCsl } from '../../citation/to-csl';
import { writeQuotes } from '../../export/article-quotes';
import { toCoins } from '../../export/coins';
import { languageTag, writeHtmlList, writeHtmlSource } from '../../export/outline-html';
import { escapeHtml } from '../../text/escape/html';
import type { KeptWork } from './kept-work';
import { noteLines } from './note-lines';
import { colonOf, type OutOptions, readyFor } from './out-options';
import { writeReferences } from './reference-list';

export function writeHtml(works: readonly KeptWork[], options: OutOptions): string {
  const list = options.withReferences ? writeReferences(works, options, 'html') : '';
  const title = escapeHtml(works.length === 1 ? (works[0]?.heading ?? '') : options.name);
  return [
    '<!DOCTYPE html>',
    '<html>',
    `<head><meta charset="utf-8"><title>${title}</title></head>`,
    '<body>',
    ...works.map((work) => writeWork(work, options)),
    list && `<section>\n<h1>${escapeHtml(options.labels.references)}</h1>\n${list}\n</section>`,
    '</body>',
    '</html>',
    '',
  ]
    .filter((part, index, parts) => part !== '' || index === parts.length - 1)
    .join('\n');
}

function writeWork(work: KeptWork, { labels }: OutOptions): string {
  const lang = languageTag(work.article);
  const outline = writeHtmlList(work.article.outline, readyFor(work));
  const quotes = writeQuotes(work.article, work.quotes, 'html');
  const tags = work.tags.map(escapeHtml).join(', ');
  const parts = [
    `<article${lang && ` lang="${lang}"`}>`,
    `<h1 dir="auto">${escapeHtml(work.heading)}</h1>`,
    writeHtmlSource(work.article, readyFor(work)),
    toCoins(toCsl(work.article, { accessed: work.accessed })),
    tags && `<p>${escapeHtml(labels.tags)}${colonOf(work)}${tags}</p>`,
    ...noteLines(work.note).map((line) => `<p>${escapeHtml(line)}</p>`),
    outline && `<h2>${escapeHtml(labels.outline)}</h2>\n${outline}`,
    quotes && `<h2>${escapeHtml(labels.quotes)}</h2>\n${quotes}`,
    '</article>',
  ];
  return parts.filter(Boolean).join('\n');
}
