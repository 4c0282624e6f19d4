// The first screens of an article are drawn first. What stands below them is put there next, for finding, marks and links; it is laid
// out in frames of its own, while one reads.
import type { Settings } from '../../settings/settings';

/** Characters: what is soon come to. */
const AT_ONCE = 6_000;
/** Letters in the room of a Han character, at most. */
const LETTERS = 2.4;
/** Blocks to a frame: no more than leaves room in it for scrolling. */
const TO_A_FRAME = 16;
/** Whoever moves about, or prints, wants the whole. */
const URGENT = ['keydown', 'pointerdown', 'beforeprint'];
const LATER = 'data-later';

/** The characters that a window is filled with, whatever the script. */
export function fillsWindow(
  { fontSize, lineHeight, lineLength }: Settings,
  { innerHeight }: Window,
): number {
  return (innerHeight / (fontSize * lineHeight)) * lineLength * LETTERS;
}

/** Returns how to stop. */
export function layOutLater(body: HTMLElement): () => void {
  const waiting = listBelow(body);
  for (const block of waiting) block.toggleAttribute(LATER);
  const next = (isUrgent: boolean) => {
    for (const block of waiting.splice(0, isUrgent ? waiting.length : TO_A_FRAME))
      block.removeAttribute(LATER);
    if (waiting.length > 0) stop = onceDrawn(body, next);
  };
  let stop = onceDrawn(body, next);
  return () => stop();
}

/** Once the next frame has been drawn, or at once when the whole is wanted. Returns how to stop. */
export function onceDrawn(body: HTMLElement, deed: (isUrgent: boolean) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const run = (event?: Event) => {
    if (signal.aborted) return;
    stop.abort();
    deed(event !== undefined);
  };
  const view = body.ownerDocument.defaultView ?? window;
  view.requestAnimationFrame(() => setTimeout(run));
  // By the browser's own menu it is the page that is printed.
  for (const place of [view, window])
    for (const type of URGENT) place.addEventListener(type, run, { capture: true, signal });
  return () => stop.abort();
}

function listBelow({ children }: HTMLElement): Element[] {
  let length = 0;
  return [...children].filter((block) => {
    const isBelow = length > AT_ONCE;
    length += block.textContent.length;
    return isBelow;
  });
}

/** Before a place below is gone to: until it is laid out, where it stands is a guess. */
export function layOutNow(around: Element): void {
  for (const block of around.querySelectorAll(`[${LATER}]`)) block.removeAttribute(LATER);
}
