// Brings the clean view's script into the page when it is first needed.
import { sendToBackground } from '../../lib/platform/background-client';
import { keepSentences } from '../../lib/platform/lasting-translate';
import { findLatePart, type LateParts } from '../../lib/ui/late-parts';
import { findViewModule, type ViewModule } from '../../lib/ui/view-module';

/** Null when nobody can bring it: the extension was updated beneath this page. */
export async function loadView(): Promise<ViewModule | null> {
  if (!findViewModule()) await sendToBackground('load-clean-view', {}).catch(() => null);
  const module = findViewModule();
  if (module) keepSentences(module.sentences);
  return module;
}

export async function loadLatePart<K extends keyof LateParts>(
  name: K,
): Promise<LateParts[K] | null> {
  if (!findLatePart(name)) await sendToBackground('load-late-part', { name }).catch(() => null);
  const part = findLatePart(name);
  if (part) keepSentences(part.sentences);
  return part;
}
