// Parts of the clean view that come when they are first used, each a script of its own, complete in itself: what most never open
// costs nobody anything. Our scripts share the extension's own global, which the page cannot see.
import type { MessageKey, Translate } from '../message-key';
import type { AloudProps } from './aloud/aloud-bar';
import type { NotesProps } from './notes/notes-pane';
import type { OwnStyleProps } from './own-style/own-style-part';

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

const world = globalThis as { [key: symbol]: unknown };
const keyOf = (name: keyof LateParts) => Symbol.for(`late ${name}`);

export function provideLatePart<K extends keyof LateParts>(name: K, part: LateParts[K]): void {
  world[keyOf(name)] = part;
}

/** Null until its script has run. */
export const findLatePart = <K extends keyof LateParts>(name: K): LateParts[K] | null =>
  (world[keyOf(name)] as LateParts[K] | undefined) ?? null;
