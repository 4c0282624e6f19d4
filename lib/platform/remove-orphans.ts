// Views whose script is gone: the extension was updated or switched off while they were open, and is back. They would lie
// beneath, or over, the one that opens now.
import { closedRootOf } from './closed-root';

export function removeOrphans(document: Document): void {
  for (const dialog of document.querySelectorAll('html > dialog')) {
    const host = dialog.firstElementChild;
    if (host && closedRootOf(host)?.querySelector('iframe.stage')) dialog.remove();
  }
}
