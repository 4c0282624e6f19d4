// What the reader changed of the article: pieces put back, blocks hidden, kept with it; each step to be undone.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Revision } from '../../article-state';
import { useTranslate } from '../translate-context';
import { type ImageHandling, imageWords } from './article-images';
import type { ShownBlocks } from './article-selection';
import type { CleanViewProps } from './clean-view-props';
import { findPieces, namePieces, plainElement, plainText } from './piece-names';
import { showRestored } from './restored-pieces';

const NONE: Revision = { hidden: [], restored: [] };

/** What can be hidden as one. */
const PIECES = ':scope > :not(.restored, .qy-own), li';
const listPieces = ({ body }: ShownBlocks) =>
  body ? [...body.querySelectorAll<HTMLElement>(PIECES)] : [];

export function useEdits(props: CleanViewProps, shown: ShownBlocks, images: ImageHandling) {
  const { article, actions, state } = props;
  const now = state.revision ?? NONE;
  const past = useRef<Revision[]>([]);
  const removed = useMemo(() => article.removed.map(({ text }) => plainText(text)), [article]);
  const restored = useMemo(() => findPieces(removed, now.restored), [removed, now.restored]);
  useRestored(props, { shown, images, restored });
  useHidden(shown, now);
  const revise = (revision: Revision) => actions.change({ kind: 'revise', revision });
  const change = (next: Partial<Revision>) => {
    past.current.push(now);
    revise({ ...now, ...next });
  };
  return {
    restored,
    canUndo: past.current.length > 0,
    restore: (indexes: number[]) =>
      change({ restored: namePieces(removed, new Set([...restored, ...indexes])) }),
    takeOut: (indexes: number[]) =>
      change({
        restored: namePieces(
          removed,
          [...restored].filter((i) => !indexes.includes(i)),
        ),
      }),
    hide(elements: HTMLElement[]) {
      const pieces = listPieces(shown);
      const indexes = elements.map((element) => pieces.indexOf(element));
      change({ hidden: [...now.hidden, ...namePieces(pieces.map(plainElement), indexes)] });
    },
    /** False when there is nothing to undo. */
    undo(): boolean {
      const before = past.current.pop();
      if (before) revise(before);
      return before !== undefined;
    },
  };
}

interface Restoring {
  shown: ShownBlocks;
  images: ImageHandling;
  restored: ReadonlySet<number>;
}

function useRestored({ article, nodes }: CleanViewProps, { shown, images, restored }: Restoring) {
  const t = useTranslate();
  useLayoutEffect(() => {
    const handling = { ...images, words: imageWords(t) };
    const { sanitize } = nodes;
    if (shown.body)
      showRestored({ article, shown, body: shown.body, images: handling, sanitize }, restored);
  }, [restored, shown]);
}

function useHidden(shown: ShownBlocks, { hidden }: Revision): void {
  useLayoutEffect(() => {
    if (hidden.length === 0) return;
    const pieces = listPieces(shown);
    const found = findPieces(pieces.map(plainElement), hidden);
    const elements = pieces.filter((_, index) => found.has(index));
    for (const element of elements) element.hidden = true;
    return () => {
      for (const element of elements) element.hidden = false;
    };
  }, [hidden, shown]);
}

export type EditActions = ReturnType<typeof useEdits>;
