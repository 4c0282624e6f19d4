// A collected quote in the library: its words, its note, the way to the passage.
import { useState } from 'preact/hooks';
import type { CollectedQuote } from '../../article-state';
import { cleanLink } from '../../url/clean-link';
import { MARK_WORDS } from '../mark-words';
import { useTranslate } from '../translate-context';
import { MarkedText } from './marked-text';

interface QuoteRowProps {
  quote: CollectedQuote;
  query: string;
  /** Null in the bin. */
  deeds: { discard(): void; note(note: string): void } | null;
}

export function QuoteRow({ quote, query, deeds }: QuoteRowProps) {
  const t = useTranslate();
  const [isNoting, setNoting] = useState(false);
  const address = cleanLink(quote.link);
  const keep = (note: string) => {
    setNoting(false);
    if (note !== quote.note) deeds?.note(note);
  };
  return (
    <li data-id={quote.id} data-colour={quote.colour}>
      <blockquote dir="auto" title={quote.colour && t(MARK_WORDS[quote.colour])}>
        <MarkedText text={quote.shown} query={query} />
      </blockquote>
      {!isNoting && quote.note && (
        <p class="note" dir="auto">
          <MarkedText text={quote.note} query={query} />
        </p>
      )}
      {isNoting && <NoteField note={quote.note} onKeep={keep} onLeave={() => setNoting(false)} />}
      <div class="ways" lang={t('languageTag')}>
        {address && (
          <a href={address} target="_blank" rel="noreferrer noopener">
            {t('libraryPassage')}
          </a>
        )}
        {deeds && !isNoting && (
          <button type="button" class="link-button" onClick={() => setNoting(true)}>
            {t(quote.note ? 'libraryNoteEdit' : 'libraryNoteAdd')}
          </button>
        )}
        {deeds && (
          <button type="button" class="link-button" onClick={deeds.discard}>
            {t('libraryDiscard')}
          </button>
        )}
      </div>
    </li>
  );
}

interface NoteFieldProps {
  note: string;
  onKeep(note: string): void;
  onLeave(): void;
}

/** Ctrl+Enter or leaving the field keeps what was typed, Esc does not. */
function NoteField({ note, onKeep, onLeave }: NoteFieldProps) {
  const t = useTranslate();
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
      onKeep(event.currentTarget.value);
  };
  return (
    <textarea
      class="field"
      rows={2}
      maxLength={20_000}
      aria-label={t('libraryNote')}
      ref={(field) => field?.focus()}
      onKeyDown={onKeyDown}
      onBlur={(event) => onKeep(event.currentTarget.value)}
    >
      {note}
    </textarea>
  );
}
