// Views whose script is gone: the extension was updated or switched off while they were open, and is back. They would lie
// beneath, or over, the one that opens now.
import { closedRootOf } from './closed-root';

/** `mark` matches what stands in the root of a view. */
export function removeOrphans(document: Document, mark: string): void {
  for (const element of [...document.documentElement.children])
    if (closedRootOf(element)?.querySelector(mark)) element.remove();
}
