// How a file leaves when the popup is not open: through the page `save`, in an inactive tab beside the one it is for. A content
// script's own link would be blocked on http: pages, dropped in silence on sandboxed ones, and open to the page everywhere.
import { newId } from '../new-id';
import type { SaveJob } from '../save/save-job';
import { browser } from './browser';
import type { SaveOutcome } from './messages';

/** The tab the file is for. */
export interface SavingTab {
  id?: number | undefined;
  index?: number;
  windowId?: number | undefined;
}

export interface FileSaver {
  /** Resolves when the file was handed to the browser, or was not. What the reader then does with a save dialog nobody learns. */
  save(job: SaveJob, tab: SavingTab): Promise<SaveOutcome>;
  /** For the page: the job of that id, once; null when there is none. */
  claim(id: string): SaveJob | null;
  /** For the page: what became of it. */
  report(id: string, outcome: SaveOutcome): void;
}

interface Waiting {
  job: SaveJob | null;
  settle(outcome: SaveOutcome): void;
}

export function createFileSaver(): FileSaver {
  const waiting = new Map<string, Waiting>();
  return {
    async save(job, tab) {
      const id = newId();
      const outcome = new Promise<SaveOutcome>((settle) => waiting.set(id, { job, settle }));
      try {
        const page = await openSavePage(id, tab);
        return await Promise.race([outcome, whenClosed(page)]);
      } catch {
        return { state: 'failed' };
      } finally {
        waiting.delete(id);
      }
    },
    claim(id) {
      const entry = waiting.get(id);
      const job = entry?.job ?? null;
      if (entry) entry.job = null;
      return job;
    },
    report: (id, outcome) => waiting.get(id)?.settle(outcome),
  };
}

async function openSavePage(id: string, { id: tabId, index = 0, windowId }: SavingTab) {
  const { id: page } = await browser.tabs.create({
    url: `${browser.runtime.getURL('/save.html')}#${id}`,
    active: false,
    index: index + 1,
    ...(windowId === undefined ? {} : { windowId }),
    ...(tabId === undefined ? {} : { openerTabId: tabId }),
  });
  return page;
}

function whenClosed(page: number | undefined): Promise<SaveOutcome> {
  return new Promise((resolve) => {
    const onRemoved = (tabId: number) => {
      if (tabId !== page) return;
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve({ state: 'cancelled' });
    };
    browser.tabs.onRemoved.addListener(onRemoved);
  });
}
