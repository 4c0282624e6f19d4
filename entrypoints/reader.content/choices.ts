// What the reader said the text of the page is: asked for once per address, and forgotten where it leads to nothing any more.
import type { ExtractOptions } from '../../lib/extract/extract-article';
import { sendToBackground } from '../../lib/platform/background-client';
import type { HeldChoice } from '../../lib/text-choice';

export function createChoices(find: () => Promise<HeldChoice | null>) {
  let known: { url: string; held: HeldChoice | null } | null = null;
  let loading: Promise<void> | null = null;
  const set = (held: HeldChoice | null) => {
    known = { url: location.href, held };
  };
  return {
    set,
    held: () => known?.held ?? null,
    /** It leads to no text on this page: what is found by itself stands. */
    drop: () => set(null),
    /** Until it is known. */
    async load(): Promise<void> {
      if (known?.url === location.href) return;
      loading ??= find().then(set);
      await loading;
      loading = null;
    },
    /** Null where it is to be found by itself, or what was picked is not on this page. */
    options(): ExtractOptions | null {
      const choice = known?.held?.choice;
      if (choice?.way !== 'picked') return choice ? { wholeText: true } : null;
      const root = findElement(choice.selector);
      return root && { root };
    },
  };
}

function findElement(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

export const findKeptChoice = (): Promise<HeldChoice | null> =>
  sendToBackground('find-choice', {}).catch(() => null);
