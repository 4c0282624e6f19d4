// Which passages are marked in the view: those collected, found again by their words, and those highlighted.
import { useMemo } from 'preact/hooks';
import { findCollected } from '../../quote/find-collected';
import type { CleanViewProps } from './clean-view-props';
import type { PassageMark } from './passage-marks';

export function usePassageMarks(props: CleanViewProps): PassageMark[] {
  const { highlights, state, article } = props;
  return useMemo(() => listMarks(props), [highlights, state.tray, article.blocks]);
}

function listMarks({ article, highlights, state }: CleanViewProps): PassageMark[] {
  const collected = findCollected(article, state.tray).flatMap((quote) =>
    quote.state === 'gone' ? [] : quote.found.range,
  );
  return [
    ...collected.map((passage): PassageMark => ({ kind: 'collected', passage })),
    ...highlights.map((passage): PassageMark => ({ kind: 'highlight', passage })),
  ];
}
