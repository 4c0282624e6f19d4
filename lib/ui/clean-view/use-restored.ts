// Which removed pieces the user has put back.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Article } from '../../article';
import { useTranslate } from '../translate-context';
import { type ImageHandling, imageWords } from './article-images';
import type { ShownBlocks } from './article-selection';
import { showRestored } from './restored-pieces';

export function useRestored(article: Article, shown: ShownBlocks, images: ImageHandling) {
  const t = useTranslate();
  const [restored, setRestored] = useState<ReadonlySet<number>>(new Set());
  useLayoutEffect(() => {
    if (shown.body)
      showRestored(
        { article, shown, images: { ...images, words: imageWords(t) }, body: shown.body },
        restored,
      );
  }, [restored, shown]);
  const toggleRestored = (index: number) => {
    const next = new Set(restored);
    if (!next.delete(index)) next.add(index);
    setRestored(next);
  };
  return { restored, toggleRestored };
}
