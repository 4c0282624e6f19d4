// The popup wants 580 px. A small screen, a large scale or a window near the edge gives it less: the browser then cuts it off or
// gives it a second scroll bar. So it takes what there is, and its lists scroll.

const WANTED = 580;
/** Below this even the lists have no room left: then the popup itself scrolls. */
const LEAST = 300;
/** The browser gives the popup its size in several steps, ms. */
const SETTLED_AFTER = 120;

/** Sets `--room` on the root element, px, whenever there is less room than wanted. Never more again: a popup does not grow. */
export function fitRoom(window: Window): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = () => {
    const room = Math.max(LEAST, Math.min(WANTED, readRoom(window)));
    if (room < WANTED) window.document.documentElement.style.setProperty('--room', `${room}px`);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(fit, SETTLED_AFTER);
  };
  window.addEventListener('resize', wait);
  wait();
}

/** What of the window can be seen: it may reach beyond the screen's lower edge. */
function readRoom(window: Window): number {
  const { document, innerHeight, screen, screenY } = window;
  // A popup that is shorter than the window says nothing of the room: nothing is cut off.
  const isCut = document.documentElement.scrollHeight > innerHeight;
  const given = isCut ? innerHeight : WANTED;
  const { mozInnerScreenY = screenY } = window as { mozInnerScreenY?: number };
  const { availTop = 0 } = screen as { availTop?: number };
  return Math.floor(Math.min(given, availTop + screen.availHeight - mozInnerScreenY));
}
