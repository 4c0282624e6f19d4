// The first screens of an article are drawn first. What stands below them is there from the start, for finding, marks and links; it is
// laid out in frames of its own, while one reads.

/** Characters: more than the tallest window shows. */
const AT_ONCE = 6_000;
/** Blocks to a frame: no more than leaves room in it for scrolling. */
const TO_A_FRAME = 16;
/** Whoever moves about wants the true length. */
const MOVES = ['keydown', 'pointerdown'] as const;
const LATER = 'data-later';

/** Returns how to stop. */
export function layOutLater(body: HTMLElement): () => void {
  const waiting = listBelow(body);
  const view = body.ownerDocument.defaultView ?? window;
  const stop = new AbortController();
  for (const block of waiting) block.toggleAttribute(LATER);
  const next = () => {
    for (const block of waiting.splice(0, TO_A_FRAME)) block.removeAttribute(LATER);
    if (waiting.length > 0 && !stop.signal.aborted) view.requestAnimationFrame(next);
    else stop.abort();
  };
  for (const move of MOVES)
    view.addEventListener(move, () => layOutNow(body), { capture: true, signal: stop.signal });
  // Not before the first screens have been drawn.
  view.requestAnimationFrame(() => view.requestAnimationFrame(next));
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
