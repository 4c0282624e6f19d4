// The article's own reference: a line in a style, or a file for a reference manager.
import type { Article } from '../article';
import { toBibLatex } from '../citation/biblatex';
import type { CslItem } from '../citation/csl';
import { toCslJson } from '../citation/csl-json';
import { defaultStyle } from '../citation/default-style';
import { formatCitation } from '../citation/format-citation';
import { toRis } from '../citation/ris';
import { toCsl } from '../citation/to-csl';
import type { ExportedFile } from '../export/export-outline';
import { nameFile } from '../export/filename';
import type { Settings } from '../settings/settings';
import { todayHere } from '../today';
import { readStyle } from './build-quote-copy';

/** The reference alone: in the chosen style, else in the one that readers of the language expect. */
export function buildReference(
  article: Article,
  { citationStyle, titleCase }: Pick<Settings, 'citationStyle' | 'titleCase'>,
): string {
  const style = readStyle(citationStyle) ?? defaultStyle(article.lang);
  return formatCitation(toCsl(article, { accessed: todayHere() }), style, { titleCase });
}

interface Written {
  extension: string;
  mime: string;
  write(item: CslItem): string;
}

/** What Zotero, EndNote and NoteExpress import, in the order in which it is offered. */
const WRITERS = {
  ris: { extension: 'ris', mime: 'application/x-research-info-systems', write: toRis },
  biblatex: { extension: 'bib', mime: 'application/x-bibtex', write: toBibLatex },
  'csl-json': {
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    write: (item) => toCslJson([item]),
  },
} satisfies Record<string, Written>;

export type ReferenceFormat = keyof typeof WRITERS;
export const REFERENCE_FORMATS = Object.keys(WRITERS) as ReferenceFormat[];

export function buildReferenceFile(article: Article, format: ReferenceFormat): ExportedFile {
  const { extension, mime, write } = WRITERS[format];
  const text = write(toCsl(article, { accessed: todayHere() }));
  return { filename: nameFile(article, extension), mime, text };
}
