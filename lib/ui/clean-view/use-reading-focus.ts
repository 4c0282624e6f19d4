// Reading goes on: whatever was clicked or closed, keys and wheel reach the article again.
import { useCallback, useEffect, useLayoutEffect } from 'preact/hooks';
import { passWheel } from './pass-wheel';
import type { Stage } from './stage';

interface Scroller {
  current: HTMLElement | null;
}

/** What keeps the focus that a click gave it. */
const KEEPS = 'textarea, input, select, dialog, .panel, .note, .find, .late';

/** `isOpen`: something over the article has taken the focus; it goes back to what opened it, else to the article. */
export function useReadingFocus({ root }: Stage, scroller: Scroller, isOpen: boolean) {
  const read = () => scroller.current?.focus({ preventScroll: true });
  useLayoutEffect(read, []);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const opener = root.activeElement as HTMLElement | null;
    return () => {
      if (opener?.isConnected && opener.matches('button')) opener.focus({ preventScroll: true });
      else read();
    };
  }, [isOpen]);
  useEffect(() => {
    const stop = new AbortController();
    // What had the focus has gone, and took it along; a dialog gives it back itself, a moment later.
    const onFocusOut = () => setTimeout(() => !holdsFocus(root) && read());
    const { signal } = stop;
    root.addEventListener('focusout', onFocusOut, { signal });
    // Passive: over the article the browser scrolls without asking us first.
    const onWheel = (event: Event) => passWheel(event as WheelEvent, scroller.current);
    root.addEventListener('wheel', onWheel, { signal, passive: true });
    return () => stop.abort();
  }, [root]);
  /** With the mouse: a button or an entry that was clicked is done with. Keys stay where they are. */
  return useCallback((event: MouseEvent) => {
    const isMouse = event.detail > 0;
    if (isMouse && !(event.target as Element).closest(KEEPS)) read();
  }, []);
}

const holdsFocus = ({ activeElement }: Stage['root']) =>
  activeElement !== null && activeElement.localName !== 'body';
