// The keys of every sentence the pane of notes can show.
import type { MessageKey } from '../../message-key';

export const NOTES_SENTENCES: readonly MessageKey[] = [
  ...(['notesTitle', 'notesEmpty', 'notesPrivate', 'notesNever', 'notesTaken'] as const),
  ...(['markYellow', 'markGreen', 'markBlue', 'markPink', 'markColour', 'markNone'] as const),
  ...([
    'collectionNote',
    'collectionNotePlaceholder',
    'collectionChanged',
    'collectionGone',
    'collectionDiscard',
  ] as const),
  ...(['undo', 'viewClose', 'libraryOpen'] as const),
];
