// Slices of work in a page: the page has its turn between them, and the reader can stop them.
import type { Slicing } from '../extract/drive';
import { nextTurn } from '../next-turn';

/** A longer one is felt in scrolling and typing, ms. */
const SLICE = 30;

export function createSlicing(signal: AbortSignal): Slicing {
  let began = performance.now();
  return {
    mustPause: () => performance.now() - began > SLICE,
    async pause() {
      await nextTurn();
      signal.throwIfAborted();
      began = performance.now();
    },
  };
}
