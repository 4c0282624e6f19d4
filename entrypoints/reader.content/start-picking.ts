// Lets the user pick the article's block by hand, then opens the clean view on it.
import { lastingT as t } from '../../lib/platform/lasting-translate';
import type { Picker } from '../../lib/ui/picker/picker';
import { keepChoice } from './choices';
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
      const { result } = await reader.page.readPart(element);
      if (result.ok) void openPicked(reader, module.selectorOf(element));
      return result.ok;
    },
  });
  current.start();
  return true;
}

/** It is the article's text from now on, as far as a selector leads to it again. */
async function openPicked(reader: Reading, selector: string): Promise<void> {
  const choice = selector ? ({ way: 'picked', selector } as const) : null;
  reader.page.choices.set(choice && { choice, isForSite: false });
  const [isOpen, isKept] = await Promise.all([reader.open(), keepChoice(choice)]);
  if (isOpen && isKept && choice && reader.memory.keeping === 'kept')
    reader.view().say(t('choiceKept'));
}
