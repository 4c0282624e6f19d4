// One quote of the pane: its words lead to the place, its colour and note can be changed, and it can go.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BlockRange } from '../../article';
import { type ArticleChange, MARK_COLOURS } from '../../article-state';
import { MARK_WORDS } from '../mark-words';
import { useTranslate } from '../translate-context';
import type { NotesEntry } from './notes-entry';

interface NoteItemProps {
  entry: NotesEntry;
  lang: string;
  /** Above 0: the note is to be written. */
  asked: number;
  onOpen(range: BlockRange): void;
  onChange(change: ArticleChange): void;
  onDiscard(): void;
}

export function NoteItem({ entry, lang, asked, onOpen, onChange, onDiscard }: NoteItemProps) {
  const t = useTranslate();
  const item = useRef<HTMLLIElement>(null);
  const [isNoting, setNoting] = useState(asked > 0);
  useLayoutEffect(() => {
    if (asked === 0) return;
    setNoting(true);
    item.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  const { quote, place } = entry;
  const words = (
    <span class="note-words" dir="auto" lang={lang || undefined}>
      {quote.shown}
    </span>
  );
  return (
    <li ref={item} class="note-item" data-id={quote.id} data-colour={quote.colour}>
      {place.state === 'gone' ? (
        words
      ) : (
        <button type="button" class="note-open" onClick={() => onOpen(place.found.range)}>
          {words}
        </button>
      )}
      {place.state !== 'same' && (
        <p class="note-state">
          {t(place.state === 'gone' ? 'collectionGone' : 'collectionChanged')}
        </p>
      )}
      {isNoting ? (
        <NoteField
          note={quote.note}
          asked={asked}
          onKeep={(note) => onChange({ kind: 'note', id: quote.id, note })}
          onLeave={() => setNoting(false)}
        />
      ) : (
        quote.note && (
          <p class="note-text" dir="auto">
            {quote.note}
          </p>
        )
      )}
      <div class="note-tools">
        <Colours entry={entry} onChange={onChange} />
        <button type="button" class="text-button" onClick={() => setNoting(!isNoting)}>
          {t('collectionNote')}
        </button>
        <button type="button" class="text-button" onClick={onDiscard}>
          {t('collectionDiscard')}
        </button>
      </div>
    </li>
  );
}

function Colours({ entry: { quote }, onChange }: Pick<NoteItemProps, 'entry' | 'onChange'>) {
  const t = useTranslate();
  const choose = (colour: (typeof MARK_COLOURS)[number]) => {
    const next = quote.colour === colour ? null : colour;
    onChange({ kind: 'colour', id: quote.id, colour: next });
  };
  return (
    <fieldset class="swatches" aria-label={t('markColour')}>
      {MARK_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="swatch"
          data-colour={colour}
          aria-pressed={quote.colour === colour}
          aria-label={t(MARK_WORDS[colour])}
          title={t(quote.colour === colour ? 'markNone' : MARK_WORDS[colour])}
          onClick={() => choose(colour)}
        />
      ))}
    </fieldset>
  );
}

interface NoteFieldProps {
  note: string;
  asked: number;
  onKeep(note: string): void;
  onLeave(): void;
}

/** What was written is kept when the field is left, and when it goes with the pane or the view. */
function NoteField({ note, asked, onKeep, onLeave }: NoteFieldProps) {
  const t = useTranslate();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(note);
  const keep = useRef(() => {});
  // A moment later: the field may go, and lose the focus, while the view is being drawn.
  keep.current = () => {
    if (text !== note) queueMicrotask(() => onKeep(text));
  };
  useLayoutEffect(() => field.current?.focus(), [asked]);
  useEffect(() => () => keep.current(), []);
  return (
    <textarea
      ref={field}
      rows={3}
      maxLength={20_000}
      value={text}
      placeholder={t('collectionNotePlaceholder')}
      aria-label={t('collectionNote')}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        keep.current();
        onLeave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.blur();
      }}
    />
  );
}
