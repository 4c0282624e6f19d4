// Lets the user pick the article's block by hand, then opens the clean view on it.
import { lastingT as t } from '../../lib/platform/lasting-translate';
import type { Picker } from '../../lib/ui/picker/picker';
import { loadView } from './load-part';
import type { Reading } from './reading';

let current: Picker | null = null;

export async function startPicking(reader: Reading): Promise<boolean> {
  const module = await loadView();
  if (!module) return false;
  reader.view().close();
  current?.stop();
  current = new module.Picker(document, {
    t,
    async onPick(element) {
      const { result } = await reader.page.take(element);
      if (result.ok) void reader.open();
      return result.ok;
    },
  });
  current.start();
  return true;
}
