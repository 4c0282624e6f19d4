// Where reading stopped: found again by its words when the article is opened anew, kept whenever one stays at a place.
import { useEffect, useRef } from 'preact/hooks';
import { findQuote } from '../../quote/anchor';
import { type ShownBlocks, toRanges } from './article-selection';
import type { CleanViewProps } from './clean-view-props';
import { scrollToPlace } from './show-target';
import { readTopWords } from './top-words';

interface Ground {
  shown: ShownBlocks;
  scroller: { current: HTMLElement | null };
  /** 0–1 */
  progress: number;
}

/** ms at one place. */
const REST = 300;
/** Read to its end, near enough. */
const END = 0.995;

export function useKeptPlace(props: CleanViewProps, { shown, scroller, progress }: Ground): void {
  const { settings, keeping, state, actions } = props;
  const isOn = settings.rememberPlace && keeping === 'kept';
  const isBack = useRef(false);
  useEffect(() => {
    if (isBack.current || !shown.body) return;
    isBack.current = true;
    if (!isOn || props.target || !state.place) return;
    // Once this drawing is done: what is said draws again.
    requestAnimationFrame(() => {
      const { current } = scroller;
      if (current && goBack(props, shown, current)) actions.say('viewPlaceBack');
    });
  }, [shown]);
  useEffect(() => {
    if (!isOn || !isBack.current) return;
    const timer = setTimeout(() => {
      const place =
        progress < END && scroller.current ? readTopWords(scroller.current, shown) : null;
      if (place?.exact !== state.place?.exact) actions.change({ kind: 'place', place });
    }, REST);
    return () => clearTimeout(timer);
  }, [progress, isOn]);
}

/** False when it does not stand there any more, or nothing had to move. */
function goBack({ article, state }: CleanViewProps, shown: ShownBlocks, scroller: HTMLElement) {
  const found = state.place && findQuote(article, state.place);
  const [words] = found ? toRanges(found.range, shown) : [];
  if (words) scrollToPlace(scroller, words);
  return words !== undefined && scroller.scrollTop > 0;
}
