// One collected quote.
import { useState } from 'preact/hooks';
import type { CollectedQuote } from '../../article-state';
import type { MessageKey } from '../../message-key';
import type { Refound } from '../../quote/find-collected';
import { useTranslate } from '../translate-context';
import { IconButton } from './icon-button';

const STATE_WORDS = {
  changed: 'collectionChanged',
  gone: 'collectionGone',
} satisfies Record<string, MessageKey>;

interface CollectionItemProps {
  quote: CollectedQuote;
  isFirst: boolean;
  isLast: boolean;
  onMove(step: -1 | 1): void;
  onNote(note: string): void;
  onDiscard(): void;
  /** What became of the words on the page since they were collected. */
  state: Refound['state'] | undefined;
  /** Undefined when the words are not in the article. */
  onOpen?: (() => void) | undefined;
}

export function CollectionItem({
  quote,
  isFirst,
  isLast,
  onMove,
  onNote,
  onDiscard,
  state = 'same',
  onOpen,
}: CollectionItemProps) {
  const t = useTranslate();
  const [isNoting, setNoting] = useState(false);
  return (
    <li class="collection-item" data-id={quote.id}>
      <blockquote dir="auto">
        {onOpen ? (
          <button type="button" class="quote-open" title={t('openCleanView')} onClick={onOpen}>
            <span class="clamped">{quote.shown}</span>
          </button>
        ) : (
          <span class="clamped">{quote.shown}</span>
        )}
      </blockquote>
      {state !== 'same' && <p class="hint">{t(STATE_WORDS[state])}</p>}
      {isNoting ? (
        <NoteField note={quote.note} onKeep={onNote} onLeave={() => setNoting(false)} />
      ) : (
        quote.note && (
          <p class="note" dir="auto">
            {quote.note}
          </p>
        )
      )}
      <div class="item-actions">
        <IconButton icon="note" label={t('collectionNote')} onClick={() => setNoting(!isNoting)} />
        <IconButton
          icon="arrow-up"
          label={t('moveUp')}
          isOff={isFirst}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon="arrow-down"
          label={t('moveDown')}
          isOff={isLast}
          onClick={() => onMove(1)}
        />
        <IconButton icon="close" label={t('collectionDiscard')} onClick={onDiscard} />
      </div>
    </li>
  );
}

interface NoteFieldProps {
  note: string;
  onKeep(note: string): void;
  onLeave(): void;
}

function NoteField({ note, onKeep, onLeave }: NoteFieldProps) {
  const t = useTranslate();
  const [text, setText] = useState(note);
  const keep = () => {
    if (text !== note) onKeep(text);
    onLeave();
  };
  return (
    <textarea
      class="field"
      rows={2}
      autofocus
      ref={(element) => element?.focus()}
      value={text}
      placeholder={t('collectionNotePlaceholder')}
      aria-label={t('collectionNote')}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
          event.preventDefault();
          keep();
        }
      }}
    />
  );
}
