// Reading aloud: whether it can be and is, and where it began.
import { useState } from 'preact/hooks';
import type { BlockRange } from '../../article';
import { articleLang } from './article-lang';
import { type ShownBlocks, toRanges } from './article-selection';
import type { CleanViewProps } from './clean-view-props';
import { paintSaid } from './found-marks';
import { bringIntoSight } from './show-target';
import { useLocalVoice } from './use-local-voice';

interface Ground {
  shown: ShownBlocks;
  scroller: { current: HTMLElement | null };
}

export function useAloud({ stage, article, actions }: CleanViewProps, { shown, scroller }: Ground) {
  const voice = useLocalVoice(stage, articleLang(article));
  const [from, setFrom] = useState<{ block: number; offset: number } | null>(null);
  return {
    voice,
    /** Null while nothing is read. */
    from: voice && from,
    close: () => setFrom(null),
    /** From a passage, else from a block on; a second time it ends. */
    toggle(passage: BlockRange | null, block: number): void {
      const { startBlock = block, startOffset = 0 } = passage ?? {};
      if (!voice) actions.say('aloudNoVoice');
      else setFrom(from ? null : { block: startBlock, offset: startOffset });
    },
    show(range: BlockRange | null): void {
      const ranges = range ? toRanges(range, shown) : [];
      paintSaid(stage, ranges);
      const [first] = ranges;
      if (first && scroller.current) bringIntoSight(scroller.current, first);
    },
  };
}
