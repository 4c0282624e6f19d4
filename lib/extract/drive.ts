// Work in steps, driven to its end at once or in slices between which others have their turn.

export interface Slicing {
  /** Whether the slice has been long enough. */
  mustPause(): boolean;
  /** Resolves when it goes on; rejects when it is to stop. */
  pause(): Promise<void>;
}

export function drive<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Rejects with what `pause` rejects with. */
export async function driveInSlices<T>(
  steps: Generator<void, T>,
  { mustPause, pause }: Slicing,
): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (mustPause()) await pause();
  }
}
