// The reader: put into a page on demand and, however often that happens, started once.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerReaderCalls } from '../../lib/platform/answer-calls';
import { sendToBackground } from '../../lib/platform/background-client';
import { isSilent } from '../../lib/platform/interface-sentences';
import { speakLasting } from '../../lib/platform/lasting-translate';
import { ON_DEMAND } from '../../lib/platform/on-demand';
import { Reader } from './reader';

/** On the global of our own isolated world, which the page does not share. */
const STARTED = Symbol.for('reader');

export default defineContentScript({
  ...ON_DEMAND,
  main() {
    const world = globalThis as Record<symbol, unknown>;
    if (world[STARTED]) return;
    const reader = new Reader();
    world[STARTED] = reader;
    answerReaderCalls(reader.handlers);
    if (isSilent()) void sendToBackground('get-sentences', {}).then(speakLasting, () => {});
  },
});
