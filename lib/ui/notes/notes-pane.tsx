// Everything collected and highlighted in the article, in the order in which it stands there: words, colour, note.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BlockRange } from '../../article';
import type { ArticleChange, CollectedQuote } from '../../article-state';
import type { Keeping } from '../../kept-until';
import type { MessageKey } from '../../message-key';
import { useTranslate } from '../translate-context';
import { NoteItem } from './note-item';
import type { NotesEntry } from './notes-entry';

export interface NotesProps {
  entries: NotesEntry[];
  keeping: Keeping;
  /** The article's language. */
  lang: string;
  /** The quote whose note is to be written next; '' for none. `seq` tells two askings apart. */
  asked: { id: string; seq: number };
  onOpen(range: BlockRange): void;
  onChange(change: ArticleChange): void;
  onClose(): void;
  /** Absent where the view stands in the library. */
  onLibrary?(): void;
}

interface Taken {
  quote: CollectedQuote;
  index: number;
}

const NOT_KEPT: Record<Exclude<Keeping, 'kept'>, MessageKey> = {
  private: 'notesPrivate',
  never: 'notesNever',
};

export function NotesPane(props: NotesProps) {
  const { entries, keeping, lang, asked, onOpen, onChange, onClose } = props;
  const t = useTranslate();
  const pane = useRef<HTMLElement>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  useLayoutEffect(() => {
    if (!asked.id) pane.current?.focus({ preventScroll: true });
  }, []);
  const discard = (quote: CollectedQuote) => {
    setTaken({ quote, index: entries.findIndex((entry) => entry.quote === quote) });
    onChange({ kind: 'discard', id: quote.id });
    pane.current?.focus({ preventScroll: true });
  };
  const undo = () => {
    if (taken) onChange({ kind: 'collect', ...taken });
    setTaken(null);
  };
  return (
    <aside class="notes-pane" ref={pane} tabIndex={-1} aria-label={t('notesTitle')}>
      <header>
        <h2>
          {t('notesTitle')} <span class="count">{entries.length || ''}</span>
        </h2>
        <button type="button" class="tool small" aria-label={t('viewClose')} onClick={onClose}>
          <Cross />
        </button>
      </header>
      {keeping !== 'kept' && <p class="notes-line">{t(NOT_KEPT[keeping])}</p>}
      {taken && (
        <p class="notes-line" role="status">
          {t('notesTaken')}{' '}
          <button type="button" class="text-button" onClick={undo}>
            {t('undo')}
          </button>
        </p>
      )}
      {entries.length === 0 && <p class="quiet">{t('notesEmpty')}</p>}
      <ol>
        {[...entries].sort(byPlace).map((entry) => (
          <NoteItem
            key={entry.quote.id}
            entry={entry}
            lang={lang}
            asked={asked.id === entry.quote.id ? asked.seq : 0}
            onOpen={onOpen}
            onChange={onChange}
            onDiscard={() => discard(entry.quote)}
          />
        ))}
      </ol>
      {props.onLibrary && (
        <button type="button" class="text-button" onClick={props.onLibrary}>
          {t('libraryOpen')}
        </button>
      )}
    </aside>
  );
}

/** In reading order; what is no longer there at the end, as it was collected. */
function byPlace(a: NotesEntry, b: NotesEntry): number {
  const [one, other] = [a, b].map(({ place }) =>
    place.state === 'gone' ? null : place.found.range,
  );
  if (!one || !other) return one ? -1 : other ? 1 : 0;
  return one.startBlock - other.startBlock || one.startOffset - other.startOffset;
}

const Cross = () => (
  <svg class="icon" viewBox="0 0 24 24" width="17" height="17" aria-hidden="true">
    <path d="M6 6l12 12M18 6L6 18" />
  </svg>
);
