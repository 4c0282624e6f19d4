// Keeps the entry of the outline that is being read in sight, and lets the pane alone while the reader looks through it.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Kept free above and below the entry, px. */
const MARGIN = 48;

/** `place` changes as the reader goes on. To be given to the pane that scrolls. */
export function useFollowing(place: number) {
  const pane = useRef<HTMLElement>(null);
  const isHeld = useRef(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hold = (isOn: boolean) => () => {
      isHeld.current = isOn;
    };
    for (const type of ['wheel', 'pointerdown', 'touchmove', 'keydown'])
      pane.current?.addEventListener(type, hold(true), { signal, passive: true });
    for (const type of ['pointerleave', 'focusout'])
      pane.current?.addEventListener(type, hold(false), { signal });
    return () => stop.abort();
  }, []);
  // At once, not in the frame that shows the change: that frame has its scrolling to do.
  useLayoutEffect(() => {
    if (!isHeld.current && pane.current) showCurrent(pane.current);
  }, [place]);
  return pane;
}

/** Only the pane scrolls: `scrollIntoView` would move what is around it too. */
function showCurrent(pane: HTMLElement): void {
  const row = pane.querySelector('[aria-current]')?.getBoundingClientRect();
  if (!row) return;
  const { top, bottom } = pane.getBoundingClientRect();
  if (row.top < top + MARGIN) pane.scrollTop -= top + MARGIN - row.top;
  else if (row.bottom > bottom - MARGIN) pane.scrollTop += row.bottom - bottom + MARGIN;
}
