// Where the walk over a page stands in the copy: an element of it and what has been counted inside so far.
import { add } from './measure';
import type { CopiedElement } from './working-copy';

/** An element of the copy while the walk is inside it. */
export interface Place extends CopiedElement {
  into: Element;
  inLink: boolean;
  depth: number;
  /** The last thing put in was running text, so that white space after it separates words. */
  inLine: boolean;
}

export type PlaceAbout = Pick<Place, 'index' | 'inLink' | 'depth' | 'isBlock'>;

export function makePlace(into: Element, { index, inLink, depth, isBlock }: PlaceAbout): Place {
  // Written out: one of these is made for each element, and a spread costs more than all of it.
  return {
    size: 0,
    linkSize: 0,
    prose: 0,
    marks: 0,
    images: 0,
    links: 0,
    index,
    isBlock,
    hasBlock: false,
    onlyText: false,
    into,
    inLink,
    depth,
    inLine: false,
  };
}

/** Ends a place: what was counted in it counts in the one around it. */
export function close(done: Place, outer: Place): void {
  if (done === outer) return;
  add(outer, done);
  outer.hasBlock ||= done.hasBlock || done.isBlock;
  outer.inLine = !done.isBlock;
}
