// The library's page in a real Chromium: filled past any page, looked at, checked with axe.
import type { Page } from 'playwright';
import type { BackgroundCalls } from '../../../lib/platform/messages';
import { listViolations } from '../harness/axe.ts';
import { forgetKept } from '../harness/forget-kept.ts';
import type { Chromium } from '../harness/index.ts';

export interface LibraryTab {
  page: Page;
  /** An empty library, open. */
  empty(): Promise<void>;
  ask<K extends keyof BackgroundCalls>(
    type: K,
    args: BackgroundCalls[K]['args'],
  ): Promise<BackgroundCalls[K]['result']>;
  titles(): Promise<string[]>;
  /** Resolves when so many articles are shown. */
  shown(count: number): Promise<void>;
  violations(): Promise<string[]>;
}

export async function openLibraryTab(browser: Chromium): Promise<LibraryTab> {
  const page = await browser.context.newPage();
  return {
    page,
    async empty() {
      await page.goto(browser.extensionUrl('library.html'));
      await forgetKept(page);
      await page.reload();
      await page.locator('.empty').waitFor();
    },
    async ask(type, args) {
      const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
        type,
        args,
      } as object);
      const { ok, result, error } = answer as { ok: boolean; result: never; error?: string };
      if (!ok) throw new Error(`${String(type)}: ${error}`);
      return result;
    },
    titles: () => page.locator('.title').allTextContents(),
    shown: async (count) => {
      await page.waitForFunction(
        (wanted) => document.querySelectorAll('.article').length === wanted,
        count,
      );
    },
    violations: () => listViolations(page),
  };
}
