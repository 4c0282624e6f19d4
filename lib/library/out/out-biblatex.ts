// BibLaTeX for LaTeX and JabRef: one entry for each article under a key of its own, tags as keywords, quotes as annotation.
import { toBibLatex } from '../../citation/biblatex';
import { toCsl } from '../../citation/to-csl';
import { shownOf } from '../../quote/quote-parts';
import { cleanLine } from '../../text/clean-text';
import type { KeptWork } from './kept-work';
import { uniqueNames } from './unique-names';

export function writeBibLatex(works: readonly KeptWork[]): string {
  const items = works.map(({ article, accessed }) => toCsl(article, { accessed }));
  const keys = uniqueNames(
    items.map(({ id }) => id || 'x'),
    (id, number) => `${id}-${number}`,
  );
  const entries = items.map((item, index) =>
    toBibLatex({ ...item, id: keys[index] ?? item.id }, moreOf(works[index])),
  );
  return `${entries.join('\n\n')}\n`;
}

function moreOf(work: KeptWork | undefined): [string, string][] {
  if (!work) return [];
  const notes = [work.note, ...work.quotes.flatMap((quote) => [shownOf(quote), quote.note])];
  // A comma parts keywords (biblatex manual 2.2.2).
  const keywords = work.tags.map((tag) => tag.replace(/ ?, ?/g, '，')).join(', ');
  return [
    ['keywords', keywords],
    ['annotation', notes.map(cleanLine).filter(Boolean).join(' / ')],
  ];
}
