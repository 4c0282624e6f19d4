// The quotes of the article as they stand in it now, found again by their words; and which passages are marked for them.
import { useMemo } from 'preact/hooks';
import { findCollected } from '../../quote/find-collected';
import type { NotesEntry } from '../notes/notes-entry';
import type { CleanViewProps } from './clean-view-props';
import type { PassageMark } from './passage-marks';

export function usePassageMarks({ state, article }: CleanViewProps) {
  return useMemo(() => {
    const places = findCollected(article, state.tray);
    const found = state.tray.flatMap((quote, i): NotesEntry[] =>
      places[i] ? [{ quote, place: places[i] }] : [],
    );
    return { found, marks: found.flatMap(toMark) };
  }, [state.tray, article.blocks]);
}

function toMark({ quote: { id, colour }, place }: NotesEntry): PassageMark[] {
  return place.state === 'gone' ? [] : [{ id, colour, passage: place.found.range }];
}
