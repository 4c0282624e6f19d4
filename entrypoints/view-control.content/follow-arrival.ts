// A page that is read while it still arrives: the clean view takes in what comes later, as long as nothing was taken from it yet.
import { nextReadyState } from '../../lib/ready-state';
import { arrivalOf } from './arrival';
import type { Reading } from './reading';

/**
 * Until the page is complete, the view closed or another page read. Once something was copied, collected or marked the view
 * stays as it is, and says that there is more.
 */
export async function followArrival(document: Document, reader: Reading): Promise<void> {
  const { page, view } = reader;
  const read = page.current();
  while (document.readyState !== 'complete') {
    await nextReadyState(document);
    if (!view().isOpen || page.isStale() || read?.result.ok !== true) return;
    if (page.hasChanged() && reader.isFrozen()) return view().change({ arrival: 'more' });
    await showAgain(document, reader);
  }
}

/** Reads the page as it is now into the open view; what is read of it stays where it is. */
export async function showAgain(document: Document, { page, view }: Reading): Promise<void> {
  const { result } = await page.read('auto');
  view().change({ arrival: arrivalOf(document) }, result.ok ? result : undefined);
}
