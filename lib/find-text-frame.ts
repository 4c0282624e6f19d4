// A page whose text stands in a frame: old portals' framesets, embedded documents. Where the page itself gives no article, the
// frame's address is the way on.
import { bodyOf, viewOf } from './dom-access';

/** A frame that takes this much of the window is what the page is there for. */
const LARGE = 0.4;

/** The address of the largest frame when it takes a good part of the window, or of the largest one of a frameset; '' for none. */
export function findTextFrame(document: Document): string {
  const { innerWidth = 0, innerHeight = 0 } = viewOf(document) ?? {};
  const least = bodyOf(document)?.localName === 'frameset' ? 1 : innerWidth * innerHeight * LARGE;
  let found = '';
  let largest = least;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src], frame[src]')) {
    const { width, height } = frame.getBoundingClientRect();
    if (width * height < largest || !/^https?:/.test(frame.src)) continue;
    largest = width * height;
    found = frame.src;
  }
  return found;
}
