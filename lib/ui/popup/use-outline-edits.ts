// The user's hand on the outline: every edit is kept at once, and every edit can be undone.
import { useState } from 'preact/hooks';
import type { OutlineNode } from '../../article';
import { editOutline, type OutlineEdit } from '../../outline/edit-outline';
import type { ArticlePage, PopupModel } from './popup-model';

export interface OutlineEdits {
  /** Key of the row whose title is being typed. */
  renaming: string | null;
  isChanged: boolean;
  canUndo: boolean;
  edit(edit: OutlineEdit): void;
  rename(key: string | null): void;
  undo(): void;
  /** Back to the outline as it was found. */
  reset(): void;
}

export function useOutlineEdits(page: ArticlePage, popup: PopupModel): OutlineEdits {
  const [history, setHistory] = useState<(OutlineNode[] | null)[]>([]);
  const [renaming, setRenaming] = useState<string | null>(null);
  const keep = (outline: OutlineNode[] | null) => popup.change({ kind: 'outline', outline });
  const step = (outline: OutlineNode[] | null) => {
    setHistory([...history, page.state.outline]);
    void keep(outline);
  };
  return {
    renaming,
    isChanged: page.state.outline !== null,
    canUndo: history.length > 0,
    rename: setRenaming,
    edit: (edit) => {
      setRenaming(null);
      const next = editOutline(page.article.outline, edit);
      if (next !== page.article.outline) step(next);
    },
    undo: () => {
      const before = history.at(-1);
      if (before === undefined) return;
      setHistory(history.slice(0, -1));
      void keep(before);
    },
    reset: () => step(null),
  };
}
