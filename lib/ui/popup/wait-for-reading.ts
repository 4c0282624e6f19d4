// Waiting for what the page answers, and no longer than a reader would.
import type { ReadOutcome } from './ports';

export const pause = <T>(ms: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

/** The answer, or the problem 'no-answer' when it takes too long and 'failed' when it breaks. */
export async function within(ms: number, answer: Promise<ReadOutcome>): Promise<ReadOutcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<ReadOutcome>((resolve) => {
    timer = setTimeout(() => resolve({ problem: 'no-answer' }), ms);
  });
  const safe = answer.catch((): ReadOutcome => ({ problem: 'failed' }));
  return Promise.race([safe, late]).finally(() => clearTimeout(timer));
}
