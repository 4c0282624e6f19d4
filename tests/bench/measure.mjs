// Runs the libraries in one Chromium page: accuracy page by page, speed in turn, growth with size.
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';
import { bundle, openChromium } from './open-chromium.mjs';
import { addUp, scorePage } from './score.mjs';
import { makePage } from './synthetic-page.mjs';

const ENTRY = fileURLToPath(new URL('libraries.ts', import.meta.url));
const HOST = 'http://bench.invalid/';
const SIZES = [1000, 10_000, 100_000, 300_000];

/** A browser with every library in an otherwise empty page; nothing can be fetched. */
export async function openBench() {
  const script = await bundle(ENTRY);
  const browser = await openChromium();
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === HOST
      ? route.fulfill({
          body: '<!doctype html>',
          contentType: 'text/html',
          // Cross-origin isolation gives a clock of 5 µs instead of 100.
          headers: {
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-embedder-policy': 'require-corp',
          },
        })
      : route.abort(),
  );
  await page.goto(HOST);
  await page.addScriptTag({ content: script });
  /** @type {string[]} */
  const names = await page.evaluate('bench.names');
  return { page, names, version: browser.version(), close: () => browser.close() };
}

/**
 * @typedef {Awaited<ReturnType<typeof openBench>>} Bench
 * @typedef {import('./read-corpus.mjs').Item} Item
 */

/** @param {Bench} bench @param {Item[]} items @param {boolean} withoutCaptions */
export async function measureAccuracy({ page, names }, items, withoutCaptions) {
  /** @type {Record<string, ReturnType<typeof scorePage>[]>} */
  const scores = Object.fromEntries(names.map((name) => [name, []]));
  for (const item of items) {
    for (const name of names) {
      const { html, url } = item;
      const found = await page.evaluate(
        // @ts-expect-error `bench` is in that page
        ([library, task]) => bench.extract(library, task),
        /** @type {const} */ ([name, { html, url, withoutCaptions }]),
      );
      scores[name]?.push(scorePage(found, item, withoutCaptions));
    }
  }
  return Object.fromEntries(names.map((name) => [name, addUp(scores[name] ?? [])]));
}

/** Median milliseconds of each library on one page over `runs` rounds after one to warm up. @param {Bench} bench @param {{html: string, url: string}} task @param {number} runs */
export async function timePage({ page, names }, task, runs) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = -1; run < runs; run++) {
    const shift = (run + 1) % names.length;
    const order = [...names.slice(shift), ...names.slice(0, shift)];
    const taken = await page.evaluate(
      // @ts-expect-error `bench` is in that page
      ([turn, job]) => bench.time(turn, job),
      /** @type {const} */ ([order, task]),
    );
    if (run < 0) continue;
    for (const name of names) if (taken[name] !== null) times[name]?.push(taken[name]);
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name] ?? [])]));
}

/** Total of the page medians, ms, by library. @param {Bench} bench @param {Item[]} items @param {number} runs */
export async function measureSpeed(bench, items, runs) {
  /** @type {Record<string, number>} */
  const totals = Object.fromEntries(bench.names.map((name) => [name, 0]));
  for (const { html, url } of items) {
    const times = await timePage(bench, { html, url }, runs);
    // A library that fails on a page would look fast there.
    if (Object.values(times).some(Number.isNaN)) continue;
    for (const name of bench.names) totals[name] = (totals[name] ?? 0) + (times[name] ?? 0);
  }
  return totals;
}

/** Median milliseconds by size and library. @param {Bench} bench */
export async function measureGrowth(bench) {
  const rows = [];
  for (const size of SIZES) {
    const task = { html: makePage(size), url: 'https://harbour.example/sea-wall' };
    rows.push({ size, times: await timePage(bench, task, size > 50_000 ? 1 : 5) });
  }
  return rows;
}
