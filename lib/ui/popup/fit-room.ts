// The popup wants 580 px. A small screen, a large scale or a small window gives it less: the browser then cuts it off or gives it
// a second scroll bar. So it takes what there is, and its lists scroll.

const WANTED = 580;
/** Below this even the lists have no room left: then the popup itself scrolls. */
const LEAST = 300;
/** The browser gives the popup its size in several steps, ms. */
const SETTLED_AFTER = 120;
/** Frame and shadow around the popup, of which its window does not know, px. */
const FRAME = 8;

/**
 * Sets `--room` on the root element, px, whenever there is less room than wanted. `findEdge`: the line on the screen below which
 * this browser shows nothing of the popup, null where only the screen ends it.
 */
export function fitRoom(window: Window, findEdge: () => Promise<number | null>): void {
  const edge = findEdge().catch(() => null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = async () => {
    const room = Math.max(LEAST, Math.min(WANTED, readRoom(window, await edge)));
    if (room < WANTED) window.document.documentElement.style.setProperty('--room', `${room}px`);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(fit, SETTLED_AFTER);
  };
  window.addEventListener('resize', wait);
  wait();
}

function readRoom(window: Window, edge: number | null): number {
  const { document, innerHeight, screen, screenY } = window;
  // A document no longer than its window says nothing of the room: nothing of it is cut off.
  const given = document.documentElement.scrollHeight > innerHeight ? innerHeight : WANTED;
  const { mozInnerScreenY: top = screenY } = window as { mozInnerScreenY?: number };
  const { availTop = 0 } = screen as { availTop?: number };
  const shown = edge === null ? [] : [edge - FRAME - top];
  return Math.floor(Math.min(given, availTop + screen.availHeight - top, ...shown));
}
