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
  /** @type {number[]} */
  const times = [];
  for (let run = -1; run < runs; run++) {
    // @ts-expect-error `hostile` is in that page
    await at.page.evaluate((task) => hostile.prepare(task), { html });
    const { ms } = await cpu(at, 'readability');
    if (run >= 0) times.push(ms);
  }
  return times;
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

const RUNS = 3;

/** The median of each step, after a run to warm up. @param {Awaited<ReturnType<typeof openPage>>} at @param {string} name */
async function readOften(at, name) {
  /** @type {number[][]} */
  const runs = [];
  for (let run = -1; run < RUNS; run++) {
    // @ts-expect-error `hostile` is in that page
    await at.page.evaluate((task) => hostile.prepare(task), { name });
    const steps = await readInSteps(at);
    if (run >= 0) runs.push(steps);
  }
  return (runs[0] ?? []).map((_, i) => median(runs.map((steps) => steps[i] ?? Number.NaN)));
}

/**
 * A row for each hostile page, milliseconds of CPU: `ratio` to Readability on the largest honest page, `step` the longest step to a snapshot of the same page.
 * @param {import('./read-corpus.mjs').Item[]} items @param {number} runs
 */
export async function measureHostile(items, runs) {
  const at = await openPage();
  const largest = items.toSorted((a, b) => b.html.length - a.html.length)[0]?.html ?? '';
  /** @type {number[]} */
  const honest = [];
  const rows = [];
  /** @type {string[]} */
  const names = await at.page.evaluate('hostile.names');
  for (const name of names) {
    // Before each page: whatever else the machine does, it does to both.
    honest.push(...(await readLargest(at, largest, runs)));
    const steps = await readOften(at, name);
    const [snapshot = Number.NaN, ...later] = steps;
    const ms = steps.reduce((sum, one) => sum + one, 0);
    rows.push({
      name,
      ms,
      step: Math.max(...later) / snapshot,
      ...(await at.page.evaluate('hostile.outcome()')),
      steps,
    });
  }
  await at.browser.close();
  const base = median(honest);
  return { honest: base, rows: rows.map((row) => ({ ...row, ratio: row.ms / base })) };
}
