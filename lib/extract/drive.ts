// Work in steps, driven to its end at once or in slices between which others have their turn. What few pages need, a step asks its
// driver for: a script in a page then brings it only there.
import type { WorkingCopy } from './snapshot/working-copy';

/** Which elements another reader takes for the article: see body/ask-readability.ts. */
export type SecondOpinion = (copy: WorkingCopy, around: Element) => Element[];

/** A step yields nothing, or the name of what it wants and is given; null when nobody can bring it. */
export type Steps<T> = Generator<'second-opinion' | undefined, T, SecondOpinion | null>;

export interface Slicing {
  /** Whether the slice has been long enough. */
  mustPause(): boolean;
  /** Resolves when it goes on; rejects when it is to stop. */
  pause(): Promise<void>;
}

export interface Driver extends Slicing {
  bringOpinion(): Promise<SecondOpinion | null>;
}

export function drive<T>(steps: Steps<T>, opinion: SecondOpinion): T {
  for (;;) {
    const step = steps.next(opinion);
    if (step.done) return step.value;
  }
}

/** Rejects with what `pause` rejects with. */
export async function driveInSlices<T>(
  steps: Steps<T>,
  { mustPause, pause, bringOpinion }: Driver,
): Promise<T> {
  let opinion: SecondOpinion | null = null;
  for (;;) {
    const step = steps.next(opinion);
    if (step.done) return step.value;
    if (step.value) opinion = await bringOpinion();
    if (mustPause()) await pause();
  }
}
