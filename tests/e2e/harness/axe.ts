// axe-core in a page or frame of our own.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page. */
export function finishMotion(): void {
  for (const motion of document.getAnimations()) motion.finish();
}

/** Violations, each with the element it is about and what would mend it; [] when there is none. */
export async function listViolations(where: Page | Frame): Promise<string[]> {
  await where.evaluate(AXE);
  // What is still fading in has another contrast.
  await where.evaluate(finishMotion);
  const { violations } = await where.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
