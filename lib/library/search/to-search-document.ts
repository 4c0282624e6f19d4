// An article with what was taken from it, as it is searched.
import type { OutlineNode } from '../../article';
import type { ArticleState, ArticleSummary } from '../../article-state';
import type { Label } from '../kinds/label-kind';
import type { SavedMark } from '../kinds/saved-kind';
import type { SearchDocument } from './library-index';

interface Searched {
  id: string;
  about: ArticleSummary | null;
  state: ArticleState;
  mark: SavedMark | null;
  label: Label;
}

/** @param text the article's own words, where they are kept. */
export function toSearchDocument(article: Searched, text = ''): SearchDocument {
  const { id, about, state, mark, label } = article;
  const { corrections, outline, tray } = state;
  return {
    key: id,
    title: corrections.title ?? about?.title ?? '',
    people: corrections.byline ?? about?.authors.join(' ') ?? '',
    source: corrections.source ?? about?.source ?? '',
    site: corrections.site ?? about?.site ?? '',
    quotes: tray.map(({ exact }) => exact).join('\n'),
    notes: [label.note, ...tray.map(({ note }) => note)].join('\n'),
    tags: label.tags.join('\n'),
    outline: linesOf(outline ?? mark?.outline ?? []).join('\n'),
    text,
  };
}

const linesOf = (nodes: readonly OutlineNode[]): string[] =>
  nodes.flatMap(({ text, children }) => [text, ...linesOf(children)]);
