// Keys and copying while the clean view is open. Ours are taken at the window, before the page's own listeners on the
// document; what is meant for the view never reaches them.
import { useEffect } from 'preact/hooks';

export interface ShieldHandlers {
  /** True when the key was ours. */
  onKey(event: KeyboardEvent): boolean;
  onCopy(event: ClipboardEvent): void;
}

/** Events the page has no business with, and of which we need only the browser's own doing. */
const SHIELDED = [
  'selectstart',
  'contextmenu',
  'cut',
  'dragstart',
  'wheel',
  'mousewheel',
  'touchmove',
  'keypress',
  'keyup',
] as const;
/** Stopped on their way up, after our own components had them. */
const CONTAINED = [
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['keydown', 'touchstart', 'touchend', 'input', 'change', 'focusin', 'focusout'],
] as const;

export function usePageShield(root: ShadowRoot, handlers: ShieldHandlers): void {
  useEffect(() => {
    const view = root.ownerDocument.defaultView;
    const stop = new AbortController();
    const outer = { capture: true, signal: stop.signal };
    const isOurs = (event: Event) => event.target === root.host;
    view?.addEventListener(
      'keydown',
      (event) => {
        if (!event.isComposing && handlers.onKey(event)) endEvent(event);
        // Ctrl+C and the like are the browser's: a page that forbids them is not asked.
        else if (event.ctrlKey || event.metaKey) event.stopImmediatePropagation();
      },
      outer,
    );
    view?.addEventListener(
      'copy',
      (event) => {
        handlers.onCopy(event);
        // Not “immediate”: our own copy command listens at the window too, and has the last word.
        event.stopPropagation();
      },
      outer,
    );
    for (const type of SHIELDED)
      view?.addEventListener(
        type,
        (event) => {
          if (isOurs(event)) event.stopImmediatePropagation();
        },
        { ...outer, passive: true },
      );
    for (const type of CONTAINED)
      root.addEventListener(type, (event) => event.stopPropagation(), { signal: stop.signal });
    return () => stop.abort();
  }, [root, handlers]);
}

function endEvent(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
