// The list of references of a selection: each work once, numbered in the order of the selection or sorted by author.
import type { QuoteFormat } from '../../article';
import type { CslItem } from '../../citation/csl';
import { defaultStyle } from '../../citation/default-style';
import { formatCitation } from '../../citation/format-citation';
import { toCsl } from '../../citation/to-csl';
import { linkedReference } from '../../quote/format-quote';
import { markupFor } from '../../quote/markup';
import type { KeptWork } from './kept-work';
import type { OutOptions } from './out-options';

export interface Reference {
  /** “[1] ” or ''. */
  number: string;
  text: string;
  item: CslItem;
}

type ListOptions = Pick<OutOptions, 'style' | 'numbered'>;

export function listReferences(works: readonly KeptWork[], options: ListOptions): Reference[] {
  const all = works.map((work) => {
    const item = toCsl(work.article, { accessed: work.accessed });
    return { item, text: referenceOf(work, options.style) };
  });
  const once = [...new Map(all.map((one) => [one.text, one])).values()].filter(({ text }) => text);
  const ordered = options.numbered ? once : once.sort((a, b) => a.text.localeCompare(b.text, 'zh'));
  return ordered.map((one, index) => ({
    ...one,
    number: options.numbered ? `[${index + 1}] ` : '',
  }));
}

/** The article's own reference; `accessed` where it is another day's than the article's. */
export function referenceOf(
  { article, accessed }: KeptWork,
  style: OutOptions['style'],
  day = accessed,
): string {
  const chosen = style ?? defaultStyle(article.lang);
  return formatCitation(toCsl(article, { accessed: day }), chosen);
}

/** One line or paragraph for each; addresses are links where the format has them. */
export function writeReferences(
  works: readonly KeptWork[],
  options: ListOptions,
  format: QuoteFormat,
): string {
  const markup = markupFor(format);
  const lines = listReferences(works, options).map(({ number, text, item }) => {
    const link = item.URL ?? '';
    const words = linkedReference(text, { item, link }, markup);
    return (number && `${markup.text(number.trim())} `) + words;
  });
  if (format === 'html') return lines.map((line) => `<p>${line}</p>`).join('\n');
  return lines.join(format === 'plain' ? '\n' : '\n\n');
}
