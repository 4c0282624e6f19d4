// Takes out what stands between and beside the parts of a body; small things between them stay.
import { linkDensity } from '../snapshot/measure';
import type { WorkingCopy } from '../snapshot/working-copy';

export function dropOthers(copy: WorkingCopy, parent: Element, parts: readonly Element[]): void {
  const kept = new Set(parts);
  for (const child of [...parent.children]) {
    if (kept.has(child) || isPart(copy, child)) continue;
    copy.remove(child, { kind: 'other', reason: 'beside the body' });
  }
}

/** Small things between sections of the body belong to it: headings, pictures, lists, tables. */
function isPart(copy: WorkingCopy, element: Element): boolean {
  const measure = copy.about(element);
  if (!measure || linkDensity(measure) > 0.5) return false;
  const only = element.childElementCount === 1 ? element.firstElementChild?.localName : '';
  if (only === 'figure') return true;
  return /^(?:h[2-6]|ul|ol|blockquote|pre|figure|table|dl|p|img)$/.test(element.localName);
}
