// Where the reader is: the block at the top of the view, and how much has been read.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ShownBlocks } from './article-selection';
import { findLast } from './find-last';
import { PlaceWatch, type ReadingPlace } from './place-watch';

/** px: at the very top everything is there. */
const TOP = 80;

/** What tells the place is drawn anew so often while one scrolls, ms: no frame waits for it. */
const PAUSE = 120;

/** The reading line: so far below the top a section counts as begun. */
const READING_LINE = 0.22;

export function useReadingPlace(scroller: { current: HTMLElement | null }, shown: ShownBlocks) {
  const [reading] = useState(() => new PlaceWatch());
  const timer = useRef(0);
  const last = useRef(0);
  const measure = useCallback(() => {
    timer.current = 0;
    if (!scroller.current) return;
    const { scrollTop } = scroller.current;
    const step = scrollTop - last.current;
    last.current = scrollTop;
    const next = readPlace(scroller.current, shown.elements);
    const isResting = step === 0;
    // Where nothing moved, it stays as it was: a picture that came is no reading.
    const isGoing = scrollTop > TOP && (isResting ? reading.now.isGoing : step > 0);
    reading.move({ ...next, isGoing, rested: isResting ? next.progress : reading.now.rested });
    if (!isResting) timer.current = window.setTimeout(measure, PAUSE);
  }, [shown]);
  const onScroll = useCallback(() => {
    timer.current ||= window.setTimeout(measure, PAUSE);
  }, [measure]);
  useEffect(() => {
    measure();
    // Pictures that arrive and widths that change move what stands at the reading line.
    // The frame's own: one of the page's would report its delays to the page.
    const { ResizeObserver } = shown.body?.ownerDocument.defaultView ?? window;
    const observer = new ResizeObserver(onScroll);
    if (shown.body) observer.observe(shown.body);
    return () => {
      observer.disconnect();
      clearTimeout(timer.current);
      timer.current = 0;
    };
  }, [measure]);
  const readBlock = () =>
    scroller.current ? readPlace(scroller.current, shown.elements).block : 0;
  return { reading, onScroll, readBlock };
}

/** 0–1: all, where nothing scrolls. */
function readProgress({ scrollTop, scrollHeight, clientHeight }: HTMLElement): number {
  const room = scrollHeight - clientHeight;
  return room > 1 ? Math.min(1, scrollTop / room) : 1;
}

function readPlace(
  scroller: HTMLElement,
  elements: Element[],
): Pick<ReadingPlace, 'block' | 'progress'> {
  const room = scroller.scrollHeight - scroller.clientHeight;
  const progress = readProgress(scroller);
  // What is too short to reach the line has been reached at the end.
  if (room > 1 && scroller.scrollTop > room - 2) return { block: elements.length - 1, progress };
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight * READING_LINE;
  return { block: findLastAbove(elements, line), progress };
}

/** Blocks stand in reading order, so their tops rise: halving finds the last one above the line. */
export function findLastAbove(elements: Element[], line: number): number {
  return findLast(elements.length, (i) => (elements[i]?.getBoundingClientRect().top ?? 0) <= line);
}
