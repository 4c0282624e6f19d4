// Markdown: one file of all, or a note for each article that opens with properties (Obsidian, Hugo, Jekyll, Pandoc).
import { writeQuotes } from '../../export/article-quotes';
import { writeFrontMatter } from '../../export/front-matter';
import {
  listMarkdownOutline,
  writeMarkdownSource,
  writeMarkdownTitle,
} from '../../export/outline-markdown';
import { escapeMarkdown } from '../../text/escape/markdown';
import type { KeptWork } from './kept-work';
import { noteLines } from './note-lines';
import { colonOf, named, type OutOptions, readyFor } from './out-options';
import { writeReferences } from './reference-list';

/** Marks what came from the web, as Obsidian's own clipper does. */
const CLIPPED = 'clippings';

export function writeMarkdown(works: readonly KeptWork[], options: OutOptions): string {
  const parts = works.map((work) =>
    writeWork(work, options, writeMarkdownSource(named(work), readyFor(work))),
  );
  return `${[...parts, referenceSection(works, options)].filter(Boolean).join('\n\n')}\n`;
}

export function writeMarkdownNote(work: KeptWork, options: OutOptions): string {
  const head = writeFrontMatter(named(work), {
    template: options.frontMatter,
    accessed: work.accessed,
    tags: [CLIPPED, ...work.tags],
  });
  const title = writeMarkdownTitle(named(work));
  const parts = [
    writeWork({ ...work, tags: [] }, options, `${head}\n${title}`),
    referenceSection([work], options),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function writeWork(work: KeptWork, { labels }: OutOptions, head: string): string {
  const tags = work.tags.map(escapeMarkdown).join(', ');
  const outline = listMarkdownOutline(readyFor(work));
  const quotes = writeQuotes(work.article, work.quotes, 'markdown');
  const parts = [
    head.trimEnd(),
    tags && `${escapeMarkdown(labels.tags)}${colonOf(work)}${tags}`,
    ...noteLines(work.note).map(escapeMarkdown),
    outline && `## ${escapeMarkdown(labels.outline)}\n\n${outline}`,
    quotes && `## ${escapeMarkdown(labels.quotes)}\n\n${quotes}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function referenceSection(works: readonly KeptWork[], options: OutOptions): string {
  if (!options.withReferences) return '';
  const list = writeReferences(works, options, 'markdown');
  return list && `# ${escapeMarkdown(options.labels.references)}\n\n${list}`;
}
