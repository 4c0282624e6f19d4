// Lets the user pick the article's block by hand, then opens the clean view on it.

import { findPart } from '../../lib/ui/page-parts';
import type { Picker } from '../../lib/ui/picker/picker';
import { keepChoice } from './keep-choice';
import type { Reading } from './reading';

let current: Picker | null = null;

/** False where the view has not come. */
export function startPicking(reading: Reading): boolean {
  const { page, view, t } = reading;
  const module = findPart('clean-view');
  if (!module) return false;
  view().close();
  current?.stop();
  current = new module.Picker(document, {
    t,
    async onPick(element) {
      const { result } = await page.readPart(element);
      if (result.ok) void openPicked(reading, module.selectorOf(element));
      return result.ok;
    },
  });
  current.start();
  return true;
}

/** It is the article's text from now on, as far as a selector leads to it again. */
async function openPicked(reading: Reading, selector: string): Promise<void> {
  const { reader, page, memory, view, t } = reading;
  const choice = selector ? ({ way: 'picked', selector } as const) : null;
  page.choices.set(choice && { choice, isForSite: false });
  const [isOpen, isKept] = await Promise.all([reader.open(), keepChoice(choice)]);
  if (isOpen && isKept && choice && memory.keeping === 'kept') view().say(t('choiceKept'));
}
