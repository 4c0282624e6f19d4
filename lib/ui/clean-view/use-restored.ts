// Which removed pieces the user has put back.
import { useLayoutEffect, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context';
import { type ImageHandling, imageWords } from './article-images';
import type { ShownBlocks } from './article-selection';
import type { CleanViewProps } from './clean-view-props';
import { showRestored } from './restored-pieces';

export function useRestored(
  { article, nodes }: CleanViewProps,
  shown: ShownBlocks,
  images: ImageHandling,
) {
  const t = useTranslate();
  const [restored, setRestored] = useState<ReadonlySet<number>>(new Set());
  useLayoutEffect(() => {
    const { body } = shown;
    const handling = { ...images, words: imageWords(t) };
    const { sanitize } = nodes;
    if (body) showRestored({ article, shown, body, images: handling, sanitize }, restored);
  }, [restored, shown]);
  const onToggle = (...indexes: number[]) => {
    const next = new Set(restored);
    for (const index of indexes) if (!next.delete(index)) next.add(index);
    setRestored(next);
  };
  return { restored, onToggle };
}
