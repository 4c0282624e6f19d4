// Says that the extension is gone beneath the view, and shows the way out that needs no script. Firefox ends our script without a
// word when the extension is updated or switched off: nothing of ours runs then, but what stands in the page goes on. So the card
// shows by itself, by an animation that the script, as long as it lives, starts again and again.
import type { Translate } from '../../message-key';

/** The card waits longer than that (frame-css.ts), ms. */
const BEAT = 2_000;

interface LifelineOptions {
  t: Translate;
  /** False when the extension is gone and the script is not (Chromium). */
  isAlive(): boolean;
}

export interface Lifeline {
  element: HTMLElement;
  stop(): void;
}

export function buildLifeline(
  dialog: HTMLDialogElement,
  { t, isAlive }: LifelineOptions,
): Lifeline {
  const { ownerDocument: document } = dialog;
  const element = document.createElement('div');
  element.className = 'lifeline qy-own';
  const words = document.createElement('p');
  words.textContent = t('viewGone');
  element.append(words, buildWayOut(dialog, t('viewBack')));
  let beats = 0;
  const beat = () => {
    beats += 1;
    if (isAlive()) element.style.animationName = `gone-${beats % 2}`;
  };
  beat();
  const stop = new AbortController();
  // A tab in the background has slow timers, but its animations go on.
  document.addEventListener('visibilitychange', beat, { signal: stop.signal });
  const timer = setInterval(beat, BEAT);
  return {
    element,
    stop() {
      stop.abort();
      clearInterval(timer);
    },
  };
}

/** The browser itself closes the dialog. Browsers that do not know commands yet leave scripts alive. */
function buildWayOut(dialog: HTMLDialogElement, label: string): HTMLButtonElement {
  const button = dialog.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'way-out';
  button.textContent = label;
  button.addEventListener('click', () => dialog.close());
  if ('commandForElement' in button) {
    button.setAttribute('command', 'close');
    button.commandForElement = dialog;
  }
  return button;
}
