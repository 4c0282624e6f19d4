// Reads hostile pages in Chromium: what they cost beside Readability on the largest honest page of a corpus, in one run.
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';
import { bundle, openChromium } from './open-chromium.mjs';

const ENTRY = fileURLToPath(new URL('hostile-pages.ts', import.meta.url));

async function openPage() {
  const browser = await openChromium();
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundle(ENTRY) });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const clock = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
  return { browser, page, clock };
}

/** CPU milliseconds of the page's thread, and what the call gave. @param {Awaited<ReturnType<typeof openPage>>} at @param {string} call */
async function cpu({ page, clock }, call) {
  const start = await clock();
  const result = await page.evaluate(`hostile.${call}()`);
  return { ms: (await clock()) - start, result };
}

/** @param {Awaited<ReturnType<typeof openPage>>} at @param {string} html @param {number} runs */
async function readLargest(at, html, runs) {
  const times = [];
  for (let run = -1; run < runs; run++) {
    // @ts-expect-error `hostile` is in that page
    await at.page.evaluate((task) => hostile.prepare(task), { html });
    const { ms } = await cpu(at, 'readability');
    if (run >= 0) times.push(ms);
  }
  return median(times);
}

/** The first step is the snapshot. @param {Awaited<ReturnType<typeof openPage>>} at */
async function readInSteps(at) {
  const steps = [];
  for (;;) {
    const { ms, result } = await cpu(at, 'step');
    steps.push(ms);
    if (result) return steps;
  }
}

/**
 * A row for each hostile page, milliseconds of CPU: `ratio` to Readability on the largest honest page, `step` the longest step to a snapshot of the same page.
 * @param {import('./read-corpus.mjs').Item[]} items @param {number} runs
 */
export async function measureHostile(items, runs) {
  const at = await openPage();
  const largest = items.toSorted((a, b) => b.html.length - a.html.length)[0]?.html ?? '';
  const honest = await readLargest(at, largest, runs);
  const rows = [];
  /** @type {string[]} */
  const names = await at.page.evaluate('hostile.names');
  for (const name of names) {
    // @ts-expect-error `hostile` is in that page
    await at.page.evaluate((task) => hostile.prepare(task), { name });
    await readInSteps(at);
    // @ts-expect-error `hostile` is in that page
    await at.page.evaluate((task) => hostile.prepare(task), { name });
    const steps = await readInSteps(at);
    const [snapshot = Number.NaN, ...later] = steps;
    const ms = steps.reduce((sum, one) => sum + one, 0);
    rows.push({
      name,
      ms,
      ratio: ms / honest,
      step: Math.max(...later) / snapshot,
      ...(await at.page.evaluate('hostile.outcome()')),
      steps,
    });
  }
  await at.browser.close();
  return { honest, rows };
}
