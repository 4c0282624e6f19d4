// Where reading stopped: found again by its words when the article is opened anew, kept whenever one stays at a place.
import { useEffect, useRef } from 'preact/hooks';
import { findQuote } from '../../quote/anchor';
import { type ShownBlocks, toRanges } from './article-selection';
import type { CleanViewProps } from './clean-view-props';
import type { PlaceWatch } from './place-watch';
import { scrollToPlace } from './show-target';
import { readTopWords } from './top-words';

interface Ground {
  shown: ShownBlocks;
  scroller: { current: HTMLElement | null };
  reading: PlaceWatch;
}

/** ms at one place. */
const REST = 300;
/** Read to its end, near enough. */
const END = 0.995;

export function useKeptPlace(props: CleanViewProps, { shown, scroller, reading }: Ground): void {
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
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    let timer = 0;
    const keep = () => {
      const isRead = reading.now.progress >= END;
      const place = isRead || !scroller.current ? null : readTopWords(scroller.current, shown);
      if (place?.exact !== latest.current.place?.exact) actions.change({ kind: 'place', place });
    };
    const rest = () => {
      clearTimeout(timer);
      if (isOn && isBack.current) timer = window.setTimeout(keep, REST);
    };
    const stop = reading.watch(rest);
    rest();
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [isOn, shown]);
}

/** False when it does not stand there any more, or nothing had to move. */
function goBack({ article, state }: CleanViewProps, shown: ShownBlocks, scroller: HTMLElement) {
  const found = state.place && findQuote(article, state.place);
  const [words] = found ? toRanges(found.range, shown) : [];
  if (words) scrollToPlace(scroller, words);
  return words !== undefined && scroller.scrollTop > 0;
}
