// Work in steps, driven to its end at once or in slices between which others have their turn. What few pages need, a step asks its
// driver for: a script in a page then brings it only there.
import type { LanguagePack } from '../language/language-pack';
import type { THREADS } from './body/threads';
import type { WorkingCopy } from './snapshot/working-copy';

/** By the names under which steps ask for them. */
export interface Wishes {
  /** Which elements another reader takes for the article: see body/ask-readability.ts. */
  'second-reader': (copy: WorkingCopy, around: Element) => Element[];
  /** What finds and keeps the posts of a thread: see body/threads.ts. */
  threads: typeof THREADS;
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

/** Of lines and blocks: no page can make a step long by their number. Small enough to be felt by nobody, so large that honest pages are done in one. */
export const ITEMS_A_STEP = 1000;

/** What `map` makes of each, some in a step. */
export function* mapInSteps<T, R>(items: readonly T[], map: (item: T, i: number) => R): Steps<R[]> {
  const results: R[] = [];
  for (const [i, item] of items.entries()) {
    if (i > 0 && i % ITEMS_A_STEP === 0) yield;
    results.push(map(item, i));
  }
  return results;
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
