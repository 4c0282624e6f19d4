// Work in steps, driven to its end at once or in slices between which others have their turn. What few pages need, a step asks its
// driver for: a script in a page then brings it only there.
import type { LanguagePack } from '../language/language-pack';
import type { Post } from './body/find-posts';
import type { RatedPage } from './body/rated-page';
import type { ThreadPage } from './body/read-post-head';
import type { WorkingCopy } from './snapshot/working-copy';

/** By the names under which steps ask for them. */
export interface Wishes {
  /** Which elements another reader takes for the article: see body/ask-readability.ts. */
  'second-reader': (copy: WorkingCopy, around: Element) => Element[];
  /** The posts of a thread: see body/find-posts.ts. */
  threads: (thread: ThreadPage, page: RatedPage) => Post[];
  /** The packs of languages other than Chinese and English. */
  languages: readonly LanguagePack[];
}

export type Wish = keyof Wishes;

/** A step yields nothing, or the name of what it wants and is given. */
export type Steps<T> = Generator<Wish | undefined, T, Wishes[Wish] | null>;

/** Null when nobody can bring it. */
export function* ask<K extends Wish>(wish: K): Steps<Wishes[K] | null> {
  return (yield wish) as Wishes[K] | null;
}

export interface Slicing {
  /** Whether the slice has been long enough. */
  mustPause(): boolean;
  /** Resolves when it goes on; rejects when it is to stop. */
  pause(): Promise<void>;
}

export interface Driver extends Slicing {
  bring<K extends Wish>(wish: K): Promise<Wishes[K] | null>;
}

export function drive<T>(steps: Steps<T>, wishes: Wishes): T {
  let given: Wishes[Wish] | null = null;
  for (;;) {
    const step = steps.next(given);
    if (step.done) return step.value;
    given = step.value ? wishes[step.value] : null;
  }
}

/** Rejects with what `pause` rejects with. */
export async function driveInSlices<T>(
  steps: Steps<T>,
  { mustPause, pause, bring }: Driver,
): Promise<T> {
  let given: Wishes[Wish] | null = null;
  for (;;) {
    const step = steps.next(given);
    if (step.done) return step.value;
    given = step.value ? await bring(step.value) : null;
    if (mustPause()) await pause();
  }
}
