// What the reader changed of the article in this view: pieces put back, blocks hidden, each step to be undone.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context';
import { type ImageHandling, imageWords } from './article-images';
import type { ShownBlocks } from './article-selection';
import type { CleanViewProps } from './clean-view-props';
import { showRestored } from './restored-pieces';

interface Edits {
  /** Indexes into `article.removed`. */
  restored: ReadonlySet<number>;
  /** Elements of the body. */
  hidden: ReadonlySet<HTMLElement>;
}

const NONE: Edits = { restored: new Set(), hidden: new Set() };

export function useEdits(
  { article, nodes }: CleanViewProps,
  shown: ShownBlocks,
  images: ImageHandling,
) {
  const t = useTranslate();
  const [edits, setEdits] = useState(NONE);
  const past = useRef<Edits[]>([]);
  const { restored, hidden } = edits;
  useLayoutEffect(() => {
    const handling = { ...images, words: imageWords(t) };
    const { sanitize } = nodes;
    if (shown.body)
      showRestored({ article, shown, body: shown.body, images: handling, sanitize }, restored);
  }, [restored, shown]);
  useLayoutEffect(() => {
    for (const element of hidden) element.hidden = true;
    return () => {
      for (const element of hidden) element.hidden = false;
    };
  }, [hidden]);
  const change = (next: Edits) => {
    past.current.push(edits);
    setEdits(next);
  };
  return {
    restored,
    canUndo: past.current.length > 0,
    restore: (indexes: number[]) =>
      change({ ...edits, restored: new Set([...restored, ...indexes]) }),
    takeOut: (indexes: number[]) =>
      change({ ...edits, restored: new Set([...restored].filter((i) => !indexes.includes(i))) }),
    hide: (elements: HTMLElement[]) =>
      change({ ...edits, hidden: new Set([...hidden, ...elements]) }),
    /** False when there is nothing to undo. */
    undo(): boolean {
      const before = past.current.pop();
      if (before) setEdits(before);
      return before !== undefined;
    },
  };
}

export type EditActions = ReturnType<typeof useEdits>;
