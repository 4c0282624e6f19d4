// The passage selected right now, once the pointer or the key that selects it has been let go.
import { useLayoutEffect, useState } from 'preact/hooks';
import { wholeSentences } from '../../quote/whole-sentences';
import { readPassage, readRange, type ShownBlocks, selectPassage } from './article-selection';
import type { SelectedPassage } from './selection-bar';
import { documentOf } from './stage';

export function useSelectedPassage(root: Document | ShadowRoot, shown: ShownBlocks, lang: string) {
  const [selected, setSelected] = useState<SelectedPassage | null>(null);
  // Before the first picture: what is selected from then on is heard of once only.
  useLayoutEffect(() => {
    let isDown = false;
    const update = () => {
      if (!isDown) setSelected(readSelected(root, shown));
    };
    const later = () => {
      isDown = false;
      setTimeout(update);
    };
    const down = () => {
      isDown = true;
    };
    const stop = new AbortController();
    const { signal } = stop;
    documentOf(root).addEventListener('selectionchange', update, { signal });
    root.addEventListener('pointerdown', down, { signal });
    root.addEventListener('pointerup', later, { signal });
    root.addEventListener('pointercancel', later, { signal });
    return () => stop.abort();
  }, [root, shown]);
  return {
    selected,
    /** Puts the bar away; what is selected stays so. */
    clear: () => setSelected(null),
    /** Takes in the whole of the sentences that are begun. */
    widen() {
      const { passage } = selected ?? {};
      if (passage) selectPassage(wholeSentences(passage, shown.blocks, lang), shown);
    },
    /** Selects nothing. */
    drop() {
      documentOf(root).getSelection()?.removeAllRanges();
      setSelected(null);
    },
  };
}

function readSelected(root: Document | ShadowRoot, shown: ShownBlocks): SelectedPassage | null {
  const found = readRange(root);
  const passage = found && readPassage(root, shown);
  if (!passage) return null;
  const range = documentOf(root).createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return { passage, range };
}
