// CSL-JSON for Zotero and pandoc: one item for each article under an id of its own, tags as keywords.
import { toCslJson } from '../../citation/csl-json';
import { toCsl } from '../../citation/to-csl';
import { shownOf } from '../../quote/quote-parts';
import { cleanLine } from '../../text/clean-text';
import type { KeptWork } from './kept-work';
import { uniqueNames } from './unique-names';

export function writeCslJson(works: readonly KeptWork[]): string {
  const items = works.map(({ article, accessed }) => toCsl(article, { accessed }));
  const ids = uniqueNames(
    items.map(({ id }) => id || 'x'),
    (id, number) => `${id}-${number}`,
  );
  const full = items.map((item, index) => ({
    ...item,
    id: ids[index] ?? item.id,
    ...moreOf(works[index]),
  }));
  return `${toCslJson(full)}\n`;
}

/** `keyword` and `annote` of csl-data.json 1.0.2. */
function moreOf(work: KeptWork | undefined): { keyword?: string; annote?: string } {
  if (!work) return {};
  const notes = [work.note, ...work.quotes.flatMap((quote) => [shownOf(quote), quote.note])];
  const annote = notes.map(cleanLine).filter(Boolean).join('\n');
  return {
    ...(work.tags.length > 0 ? { keyword: work.tags.join(', ') } : {}),
    ...(annote ? { annote } : {}),
  };
}
