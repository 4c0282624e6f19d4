// Going to a place of the article, and where one is in it.
import { useEffect } from 'preact/hooks';
import type { BlockRange } from '../../article';
import { type ShownBlocks, toRanges } from './article-selection';
import type { CleanViewProps, Target } from './clean-view-props';
import { showRange, showTarget } from './show-target';
import { useKeptPlace } from './use-kept-place';
import { useReadingPlace } from './use-reading-place';

interface Ground {
  shown: ShownBlocks;
  scroller: { current: HTMLElement | null };
}

export function useGoing(
  props: CleanViewProps,
  { shown, scroller }: Ground,
  onGone: () => unknown,
) {
  const place = useReadingPlace(scroller, shown);
  const openTarget = (target: Target) => {
    if (scroller.current) showTarget(scroller.current, target, shown);
    onGone();
  };
  const openPassage = (range: BlockRange) => {
    const [words] = toRanges(range, shown);
    if (scroller.current && words) showRange(scroller.current, words);
  };
  useEffect(() => {
    if (props.target && scroller.current) showTarget(scroller.current, props.target, shown);
  }, [props.target?.seq, shown]);
  useKeptPlace(props, { shown, scroller, reading: place.reading });
  return { ...place, openTarget, openPassage };
}
