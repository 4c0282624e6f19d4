// Takes out what the page does not show; for a part picked by hand, of which nothing else is taken.
import type { WorkingCopy } from '../snapshot/working-copy';
import { findVeiled } from './find-veiled';

export function removeHidden(copy: WorkingCopy, root: Element): void {
  for (const [element, reason] of findVeiled(copy, root))
    if (reason !== 'invisible' && root.contains(element))
      copy.remove(element, { kind: 'hidden', reason });
}
