// What stands in a block itself, not in the blocks inside it: old pages put text and <br> beside other blocks.
import { add, type Measure } from '../snapshot/measure';
import type { WorkingCopy } from '../snapshot/working-copy';

/** Own text below this size is a label, not a paragraph. */
export const MIN_PARAGRAPH = 25;

/** Null for running text, and for elements without the words of a paragraph. */
export function ownText(copy: WorkingCopy, element: Element): Measure | null {
  const whole = copy.about(element);
  if (!whole || whole.size < MIN_PARAGRAPH) return null;
  // A <span> around whole blocks holds text as a <div> does.
  if (!whole.hasBlock) return whole.isBlock ? whole : null;
  const own = { ...whole };
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const part = copy.about(child);
    if (part && (part.hasBlock || part.isBlock)) add(own, part, -1);
  }
  return own;
}
