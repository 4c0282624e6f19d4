// An article with what was taken from it, as it is searched.
import type { OutlineNode } from '../../article';
import type { ArticleState, ArticleSummary } from '../../article-state';
import type { SearchDocument } from './library-index';

export function toSearchDocument(
  key: string,
  about: ArticleSummary | null,
  { corrections, outline, tray }: ArticleState,
): SearchDocument {
  return {
    key,
    title: corrections.title ?? about?.title ?? '',
    people: corrections.byline ?? about?.authors.join(' ') ?? '',
    source: corrections.source ?? about?.source ?? '',
    site: corrections.site ?? about?.site ?? '',
    quotes: tray.map(({ exact }) => exact).join('\n'),
    notes: tray.map(({ note }) => note).join('\n'),
    outline: linesOf(outline ?? []).join('\n'),
  };
}

const linesOf = (nodes: readonly OutlineNode[]): string[] =>
  nodes.flatMap(({ text, children }) => [text, ...linesOf(children)]);
