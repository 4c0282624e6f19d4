// Slices of work in a page: the page has its turn between them, and the reader can stop them.
import type { Slicing } from '../extract/drive';

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

/** By a message and not by a timer: those wait for a second each in a tab that is not in front. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
