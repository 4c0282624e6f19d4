// Appears over selected words: copy as a quote, collect, highlight.
import type { BlockRange } from '../../article';
import { useTranslate } from '../translate-context';
import type { CleanViewActions } from './clean-view-props';
import { Icon } from './icons';

export interface SelectedPassage {
  passage: BlockRange;
  /** Where the words are, px in the view. */
  box: { top: number; bottom: number; centre: number };
}

interface SelectionBarProps {
  selected: SelectedPassage;
  actions: CleanViewActions;
  onDone(): void;
}

const ROOM_ABOVE = 116;
const HALF_WIDTH = 150;

export function SelectionBar({ selected, actions, onDone }: SelectionBarProps) {
  const t = useTranslate();
  const { box, passage } = selected;
  const isAbove = box.top > ROOM_ABOVE;
  const top = isAbove ? box.top - 52 : box.bottom + 12;
  const act = (action: (passage: BlockRange) => void) => () => {
    action(passage);
    onDone();
  };
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={t('viewSelectionTools')}
      style={{
        top: `${top}px`,
        left: `clamp(${HALF_WIDTH}px, ${box.centre}px, calc(100% - ${HALF_WIDTH}px))`,
      }}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" onClick={act(actions.copyQuote)}>
        <Icon name="copy" />
        {t('viewCopyQuote')}
      </button>
      <button type="button" onClick={act(actions.collect)}>
        <Icon name="collect" />
        {t('viewCollect')}
      </button>
      <button type="button" onClick={act(actions.highlight)}>
        <Icon name="highlight" />
        {t('viewHighlight')}
      </button>
    </div>
  );
}
