// The pane of notes: whether it is shown, and whose note is to be written in it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BlockRange } from '../../article';
import type { CleanViewProps } from './clean-view-props';

/** px: farther is a selection. */
const DRAG = 4;

const NOTHING_ASKED = { id: '', seq: 0 };

export function useNotes({ actions }: CleanViewProps, body: HTMLElement | null) {
  const [isShown, setShown] = useState(false);
  const [asked, setAsked] = useState(NOTHING_ASKED);
  const ask = (id: string) => {
    setAsked(({ seq }) => ({ id, seq: seq + 1 }));
    setShown(true);
  };
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    let from = [0, 0];
    const stop = new AbortController();
    const { signal } = stop;
    const isDragged = ({ clientX, clientY }: MouseEvent) =>
      Math.hypot(clientX - (from[0] ?? 0), clientY - (from[1] ?? 0)) > DRAG;
    const onDown = ({ clientX, clientY }: MouseEvent) => {
      from = [clientX, clientY];
    };
    const onClick = (event: MouseEvent) => {
      const mark = (event.target as Element).closest<HTMLElement>('mark.passage, a');
      if (mark?.dataset.quote && !isDragged(event)) latest.current(mark.dataset.quote);
    };
    body?.addEventListener('pointerdown', onDown, { signal });
    body?.addEventListener('click', onClick, { signal });
    return () => stop.abort();
  }, [body]);
  return {
    isShown,
    asked,
    close() {
      setShown(false);
      setAsked(NOTHING_ASKED);
    },
    toggle() {
      setAsked(NOTHING_ASKED);
      setShown(!isShown);
    },
    /** A highlight first, where there is none yet. */
    note: (passage: BlockRange) =>
      void actions.markForNote(passage).then((id) => {
        if (id) ask(id);
      }),
  };
}
