// Brings the clean view's script into the page when it is first needed.
import { sendToBackground } from '../../lib/platform/background-client';
import { keepSentences, speakLasting } from '../../lib/platform/lasting-translate';
import { findViewModule, type ViewModule } from '../../lib/ui/view-module';

/** Null when nobody can bring it: the extension was updated beneath this page. */
export async function loadView(): Promise<ViewModule | null> {
  if (!findViewModule()) await sendToBackground('load-clean-view', {}).catch(() => null);
  const module = findViewModule();
  if (module) {
    speakLasting(await sendToBackground('get-sentences', {}).catch(() => null));
    keepSentences(module.sentences);
  }
  return module;
}
