// A part of the clean view that comes when it is first used: what most never open costs nobody anything.
import type { MessageKey, Translate } from '../message-key';
import type { AloudProps } from './aloud/aloud-bar';
import type { NotesProps } from './notes/notes-pane';
import type { OwnStyleProps } from './own-style/own-style-props';

export interface LatePart<P> {
  /** Keys of the sentences that it shows. */
  sentences: readonly MessageKey[];
  /** Draws into `container`, anew each time; null takes it away. */
  render(container: Element, props: (P & { t: Translate }) | null): void;
}

/** By the names of the scripts. */
export interface LateParts {
  aloud: LatePart<AloudProps>;
  notes: LatePart<NotesProps>;
  'own-style': LatePart<OwnStyleProps>;
}
