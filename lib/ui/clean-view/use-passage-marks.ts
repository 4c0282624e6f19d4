// The quotes of the article as they stand in it now, found again by their words; and which passages are marked for them.
import { useMemo } from 'preact/hooks';
import type { CollectedQuote } from '../../article-state';
import { findCollected, type Refound } from '../../quote/find-collected';
import type { CleanViewProps } from './clean-view-props';
import type { PassageMark } from './passage-marks';

export interface FoundEntry {
  quote: CollectedQuote;
  place: Refound;
}

export function usePassageMarks({ state, article }: CleanViewProps) {
  return useMemo(() => {
    const places = findCollected(article, state.tray);
    const found = state.tray.flatMap((quote, i): FoundEntry[] =>
      places[i] ? [{ quote, place: places[i] }] : [],
    );
    return { found, marks: found.flatMap(toMark) };
  }, [state.tray, article.blocks]);
}

function toMark({ quote: { id, colour }, place }: FoundEntry): PassageMark[] {
  return place.state === 'gone' ? [] : [{ id, colour, passage: place.found.range }];
}
