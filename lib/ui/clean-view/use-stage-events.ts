// Keys and copying while the clean view is open. In a frame of our own they are ours alone. Without one they pass the page's
// window first: ours are taken there, before the page's listeners on the document, and what is meant for the view never
// reaches them; only what a person did counts.
import { useLayoutEffect } from 'preact/hooks';
import type { Stage } from './stage';

export interface StageHandlers {
  /** True when the key was ours. */
  onKey(event: KeyboardEvent): boolean;
  /** In a frame alone: elsewhere Esc is the dialog's own. */
  onEscape(): void;
  onCopy(event: ClipboardEvent): void;
}

/** From before the first picture on: a key is the view’s as soon as it can be seen. */
export function useStageEvents(stage: Stage, handlers: StageHandlers): void {
  useLayoutEffect(() => {
    const stop = new AbortController();
    if (stage.isFramed) listenInFrame(stage, handlers, stop.signal);
    else shieldFromPage(stage.root as ShadowRoot, handlers, stop.signal);
    return () => stop.abort();
  }, [stage, handlers]);
}

function listenInFrame({ window }: Stage, handlers: StageHandlers, signal: AbortSignal): void {
  const options = { capture: true, signal };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      // An open dialog inside takes its own.
      if (event.key === 'Escape' && !window.document.querySelector('dialog[open]')) {
        event.preventDefault();
        handlers.onEscape();
      } else if (handlers.onKey(event)) event.preventDefault();
    },
    options,
  );
  window.addEventListener('copy', (event) => handlers.onCopy(event), options);
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

function shieldFromPage(root: ShadowRoot, handlers: StageHandlers, signal: AbortSignal): void {
  const view = root.ownerDocument.defaultView;
  const outer = { capture: true, signal };
  const isOurs = (event: Event) => event.target === root.host;
  view?.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (!event.isComposing && handlers.onKey(event)) endEvent(event);
      // Ctrl+C and the like are the browser's: a page that forbids them is not asked.
      else if (event.ctrlKey || event.metaKey) event.stopImmediatePropagation();
    },
    outer,
  );
  view?.addEventListener(
    'copy',
    (event) => {
      if (!event.isTrusted) return;
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
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

function endEvent(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
