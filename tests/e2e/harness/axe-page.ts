// axe-core in a page of the extension's own.
import type { Page } from 'playwright';
import { AXE, listViolations } from './axe.ts';

/** Violations, each with the element it is about; [] when there is none. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(listViolations);
}
