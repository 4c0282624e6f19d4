// The pane of notes: whether it is shown, and whose note is to be written in it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BlockRange } from '../../article';
import type { CleanViewProps } from './clean-view-props';

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
    const onClick = ({ target }: MouseEvent) => {
      const mark = (target as Element).closest<HTMLElement>('mark.passage, a');
      const isSelecting = body?.ownerDocument.getSelection()?.isCollapsed === false;
      if (mark?.dataset.quote && !isSelecting) latest.current(mark.dataset.quote);
    };
    body?.addEventListener('click', onClick);
    return () => body?.removeEventListener('click', onClick);
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
