// The wheel over bar and pane scrolls the article, where there is nothing of their own to scroll.

/** px in a line and in a page, for wheels that count in these (WheelEvent.deltaMode). */
const UNITS = [1, 32, 600];

export function passWheel(event: WheelEvent, scroller: HTMLElement | null): void {
  const target = event.target as Element;
  if (!scroller || event.ctrlKey || scroller.contains(target) || scrollsItself(target)) return;
  scroller.scrollBy({ top: event.deltaY * (UNITS[event.deltaMode] ?? 1), behavior: 'instant' });
}

function scrollsItself(target: Element): boolean {
  for (let at: Element | null = target; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    const isScroller = /auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight;
    if (isScroller || at.localName === 'dialog') return true;
  }
  return false;
}
