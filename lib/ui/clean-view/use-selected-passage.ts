// The passage selected right now, once the pointer or the key that selects it has been let go.
import { useEffect, useState } from 'preact/hooks';
import { readPassage, readRange, type ShownBlocks } from './article-selection';
import type { SelectedPassage } from './selection-bar';
import { documentOf } from './stage';

export function useSelectedPassage(root: Document | ShadowRoot, shown: ShownBlocks) {
  const [selected, setSelected] = useState<SelectedPassage | null>(null);
  useEffect(() => {
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
  return { selected, clear: () => setSelected(null) };
}

function readSelected(root: Document | ShadowRoot, shown: ShownBlocks): SelectedPassage | null {
  const range = readRange(root);
  const passage = readPassage(root, shown);
  if (!range || !passage) return null;
  const live = documentOf(root).createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const rects = [...live.getClientRects()].filter((r) => r.width > 0);
  const first = rects[0];
  const last = rects.at(-1);
  if (!first || !last) return null;
  const centre =
    rects.length === 1
      ? first.left + first.width / 2
      : live.getBoundingClientRect().left + live.getBoundingClientRect().width / 2;
  return { passage, box: { top: first.top, bottom: last.bottom, centre } };
}
