// Appears over selected words: copy as a quote, collect, highlight in a colour, write a note, take in the whole sentence. It goes with the words as they scroll,
// stays inside the window, and goes away with them.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BlockRange } from '../../article';
import { MARK_COLOURS } from '../../article-state';
import { MARK_WORDS } from '../mark-words';
import { BAR_HEIGHT } from '../theme/tokens';
import { useTranslate } from '../translate-context';
import type { CleanViewActions } from './clean-view-props';
import { Icon, type IconName } from './icons';

export interface SelectedPassage {
  passage: BlockRange;
  /** The words as they stand in the view. */
  range: Range;
}

interface SelectionBarProps {
  selected: SelectedPassage;
  actions: CleanViewActions;
  /** The part of the window in which the words are read. */
  scroller: HTMLElement;
  onNote(passage: BlockRange): void;
  onWhole(): void;
  onDone(): void;
}

export function SelectionBar(props: SelectionBarProps) {
  const { selected, actions, scroller, onWhole, onDone } = props;
  const t = useTranslate();
  const bar = useRef<HTMLDivElement>(null);
  const place = usePlace(bar, selected.range, scroller);
  const button = (icon: IconName, label: string, act: () => void) => (
    <button type="button" title={label} onClick={act}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
  const take = (action: (passage: BlockRange) => unknown) => () => {
    action(selected.passage);
    onDone();
  };
  return (
    <div
      ref={bar}
      class="selection-bar"
      role="toolbar"
      aria-label={t('viewSelectionTools')}
      style={place ? { translate: `${place.left}px ${place.top}px` } : { visibility: 'hidden' }}
      onMouseDown={(event) => event.preventDefault()}
    >
      {button('copy', t('viewCopyQuote'), take(actions.copyQuote))}
      {button('collect', t('viewCollect'), take(actions.collect))}
      <fieldset class="swatches" aria-label={t('viewHighlight')}>
        {MARK_COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            class="swatch"
            data-colour={colour}
            aria-label={t(MARK_WORDS[colour])}
            title={t(MARK_WORDS[colour])}
            onClick={take((passage) => actions.highlight(passage, colour))}
          />
        ))}
      </fieldset>
      {button('notes', t('viewNote'), take(props.onNote))}
      {button('sentence', t('viewWholeSentence'), onWhole)}
    </div>
  );
}

interface Place {
  left: number;
  top: number;
}

/** Null while no line of the words is in sight. */
function usePlace(bar: { current: HTMLElement | null }, range: Range, scroller: HTMLElement) {
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const update = () => setPlace(bar.current && findPlace(bar.current, range, scroller));
    update();
    const stop = new AbortController();
    const { signal } = stop;
    scroller.addEventListener('scroll', update, { signal, passive: true });
    scroller.ownerDocument.defaultView?.addEventListener('resize', update, { signal });
    return () => stop.abort();
  }, [range, scroller]);
  return place;
}

/** px between the bar and words, bar and edges */
const GAP = 10;

/** Above the first line in sight, else below the last one, else at the head of the window. */
function findPlace(bar: HTMLElement, range: Range, scroller: HTMLElement): Place | null {
  const window = scroller.getBoundingClientRect();
  const isSeen = (line: DOMRect) =>
    line.width > 0 && line.bottom > window.top && line.top < window.bottom;
  const lines = [...range.getClientRects()].filter(isSeen);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const { offsetWidth, offsetHeight } = bar;
  const centre = lines.length === 1 ? first.left + first.width / 2 : middle(lines);
  const above = first.top - offsetHeight - GAP;
  const below = last.bottom + GAP;
  const fitsBelow = below + offsetHeight < window.bottom - GAP;
  const head = window.top + BAR_HEIGHT;
  const top = above >= head ? above : fitsBelow ? below : head + GAP;
  return { left: clamp(centre - offsetWidth / 2, bar, offsetWidth), top };
}

function middle(lines: DOMRect[]): number {
  const left = Math.min(...lines.map((line) => line.left));
  return (left + Math.max(...lines.map((line) => line.right))) / 2;
}

function clamp(left: number, { ownerDocument }: HTMLElement, width: number): number {
  const most = (ownerDocument.documentElement.clientWidth || width) - width - GAP;
  return Math.max(Math.min(GAP, most), Math.min(left, most));
}
