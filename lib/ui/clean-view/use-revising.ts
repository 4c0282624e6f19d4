// Putting pieces back and hiding blocks, with the way to see and to undo it.
import type { BlockRange } from '../../article';
import type { ImageHandling } from './article-images';
import type { ShownBlocks } from './article-selection';
import type { CleanViewProps } from './clean-view-props';
import { piecesOf, useHideMode } from './hide-mode';
import { findPiece } from './restored-pieces';
import { showElement } from './show-target';
import { useEdits } from './use-edits';

interface Place {
  shown: ShownBlocks;
  scroller: { current: HTMLElement | null };
  images: ImageHandling;
}

export function useRevising(props: CleanViewProps, { shown, scroller, images }: Place) {
  const edits = useEdits(props, shown, images);
  const hidePieces = (pieces: HTMLElement[]) => {
    edits.hide(pieces);
    props.actions.say('viewHidden');
  };
  const hiding = useHideMode({ shown, scroller, onHide: (piece) => hidePieces([piece]) });
  return {
    edits,
    hiding,
    /** A passage at once; without one, a block is chosen, beginning at the given one. */
    hide(passage: BlockRange | null, block: number): void {
      if (passage) hidePieces(piecesOf(passage, shown));
      else hiding.begin(shown.elements[block]);
    },
    /** It was put back a moment ago, and stands there after the next drawing. */
    showPiece: (index: number) =>
      requestAnimationFrame(() => {
        const piece = findPiece(shown, index);
        if (piece && scroller.current) showElement(scroller.current, piece);
      }),
  };
}
