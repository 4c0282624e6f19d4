// Brings further scripts into the page, each when it is first needed.
import { sendToBackground } from '../../lib/platform/background-client';
import { keepSentences, speakLasting } from '../../lib/platform/lasting-translate';
import { type PartName, VIEW_PARTS } from '../../lib/platform/page-scripts';
import { findPart, type PageParts } from '../../lib/ui/page-parts';

/** `name`, and what goes with it, each brought once. Null when nobody can bring one: the extension was updated beneath this page. */
export async function loadPart<K extends PartName>(
  name: K,
  parts: readonly PartName[] = [name],
): Promise<PageParts[K] | null> {
  const missing = parts.filter((part) => !findPart(part));
  if (missing.length > 0)
    await sendToBackground('load-parts', { parts: missing }).catch(() => null);
  return parts.every((part) => findPart(part)) ? findPart(name) : null;
}

export async function loadView(): Promise<PageParts['clean-view'] | null> {
  const [view, sentences] = await Promise.all([
    loadPart('clean-view', VIEW_PARTS),
    sendToBackground('get-sentences', {}).catch(() => null),
  ]);
  if (view) {
    speakLasting(sentences);
    keepSentences(view.sentences);
  }
  return view;
}
