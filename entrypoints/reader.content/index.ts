// The reader: put into a page on demand and, however often that happens, started once.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerReaderCalls } from '../../lib/platform/answer-calls';
import { Reader } from './reader';

/** On the global of our own isolated world, which the page does not share. */
const STARTED = Symbol.for('reader');

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // Not where it runs (the injection says isolated): WXT's wrapper for the other world sends events and messages that
  // the page could see; this one's is silent.
  world: 'MAIN',
  main() {
    const world = globalThis as Record<symbol, unknown>;
    if (world[STARTED]) return;
    const reader = new Reader();
    world[STARTED] = reader;
    answerReaderCalls(reader.handlers);
  },
});
