// The library at a size that years of reading make, in a real Chromium with the built extension: what grows is told as a ratio of one
// run, so that the machine does not matter.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import type { ImportCounts } from '../../lib/library/backup/import-record.ts';
import { type Chromium, launchChromium } from '../e2e/harness/index.ts';
import { median } from './median.mjs';
import { bundle } from './open-chromium.mjs';

const ARTICLES = 1_000;
const QUOTES = 10;
/** Of one article, for saving. */
const MANY_QUOTES = 2_000;
const RUNS = 7;
const SAVES = 25;

export interface Ratio {
  name: string;
  ms: number;
  base: number;
  most: number;
}

const WORDS =
  '桥城河街人间修建百年记者新闻历史学生老师天气市场村庄春秋山水风雨早晚灯火故事声音来去';

/** Sentences of its own for each number, the same every time. */
function sentence(number: number): string {
  let state = number * 2_654_435_761;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return WORDS.charAt(state % WORDS.length);
  };
  return `${Array.from({ length: 60 }, next).join('')}。`;
}

const keyOf = (article: number) => `https://bench.test/${article}.html`;

const aboutOf = (article: number) => ({
  title: sentence(article).slice(0, 16),
  authors: ['林小满'],
  byline: '林小满',
  source: '',
  site: `站${article % 30}`,
  publishedTime: '2026-10-01',
  lang: 'zh-CN',
  url: keyOf(article),
  canonicalUrl: '',
});

function quoteOf(article: number, quote: number) {
  const exact = sentence(article * MANY_QUOTES + quote + 7);
  return {
    id: `q${quote}`,
    ...{ exact, shown: exact, prefix: '', suffix: '', blocks: null, elided: false },
    ...{ link: keyOf(article), note: '', accessed: '2026-11-29' },
  };
}

/** A minute after the one before. */
const changedOf = (article: number) =>
  new Date(Date.UTC(2026, 9, 1) + article * 60_000).toISOString();

function recordsOf(article: number, quotes: number): object[] {
  const base = { article: keyOf(article), schema: 2, changed: changedOf(article) };
  const list = Array.from({ length: quotes }, (_, quote) => quoteOf(article, quote));
  return [
    { ...base, kind: 'article', id: '', order: 0, data: aboutOf(article) },
    ...list.map((data, order) => ({ ...base, kind: 'quote', id: data.id, order: order + 1, data })),
  ];
}

const p95 = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

/** Each figure against its own base, measured in turn with it: a machine that has other work is as slow for both. */
export async function measureLibrary(): Promise<Ratio[]> {
  const [empty, full] = [await launchChromium(), await launchChromium()];
  try {
    const page = await openOwn(full);
    await fill(
      page,
      Array.from({ length: ARTICLES }, (_, article) => recordsOf(article, QUOTES)),
    );
    const opening = await measureOpenings(await openOwn(empty), page);
    await page.goto(POPUP(full));
    await fill(page, [recordsOf(ARTICLES, MANY_QUOTES)]);
    const saves = await measureSaves(page);
    const { search, scan } = await measureSearch(page);
    return [
      { name: 'search, p95, against a scan of one tenth', ms: search, base: scan, most: 5 },
      {
        name: 'opening 1,000 articles, to the first, against none',
        ...{ ms: opening.first, base: opening.empty, most: 3 },
      },
      {
        name: 'the same, to all of them with count and filters',
        ...{ ms: opening.all, base: opening.empty, most: 5 },
      },
      {
        name: 'a save at 2,000 quotes against a first one',
        ...{ ms: saves.late, base: saves.first, most: 3 },
      },
    ];
  } finally {
    await Promise.all([empty.close(), full.close()]);
  }
}

/** A page of ours that shows nothing of the library. */
const POPUP = ({ extensionUrl }: Chromium) => extensionUrl('popup.html');

async function openOwn(chromium: Chromium): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(POPUP(chromium));
  return page;
}

async function fill(page: Page, articles: object[][]): Promise<void> {
  const all = articles.flat();
  for (let at = 0; at < all.length; at += 500) {
    const records = all.slice(at, at + 500);
    const { added } = await ask<ImportCounts>(page, 'import-records', { records, isLast: false });
    if (added !== records.length) throw new Error(`${added} of ${records.length} were taken`);
  }
}

async function ask<T>(page: Page, type: string, args: object): Promise<T> {
  const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
    type,
    args,
  });
  const { ok, result, error } = answer as unknown as { ok: boolean; result: T; error?: string };
  if (!ok) throw new Error(`${type}: ${error}`);
  return result;
}

async function measureOpenings(none: Page, some: Page) {
  const times: Record<'empty' | 'first' | 'all', number[]> = { empty: [], first: [], all: [] };
  for (let run = 0; run < RUNS; run++) {
    const [empty = 0] = await open(none, ['.empty']);
    const [first = 0, all = 0] = await open(some, ['.articles > li h2', '.filters .filter']);
    times.empty.push(empty);
    times.first.push(first);
    times.all.push(all);
  }
  return { empty: median(times.empty), first: median(times.first), all: median(times.all) };
}

/** From the address until each of these is to be seen, ms. */
async function open(page: Page, signs: string[]): Promise<number[]> {
  const url = page.url().replace(/[^/]*$/, 'library.html');
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  const times: number[] = [];
  for (const sign of signs) {
    await page.locator(sign).first().waitFor();
    times.push(performance.now() - start);
  }
  return times;
}

/** The first quote of an article and one more of the one that has many, in turn, as the popup sends them. */
async function measureSaves(page: Page): Promise<{ first: number; late: number }> {
  const save = async (article: number, run: number) => {
    const change = { kind: 'collect', quote: { ...quoteOf(article, 0), id: `new ${run}` } };
    const args = { key: keyOf(article), about: aboutOf(article), change };
    const message = { type: 'change-article', args };
    const { ms, answer } = await page.evaluate(async (sent) => {
      const start = performance.now();
      const answer: { result?: { saved?: boolean } } = await chrome.runtime.sendMessage(sent);
      return { ms: performance.now() - start, answer };
    }, message);
    if (!answer?.result?.saved) throw new Error(`not saved: ${JSON.stringify(answer)}`);
    return ms;
  };
  const times = { first: [] as number[], late: [] as number[] };
  for (let run = 0; run < SAVES; run++) {
    times.first.push(await save(ARTICLES * 2 + run, run));
    times.late.push(await save(ARTICLES, run));
  }
  // Both warm.
  return { first: median(times.first.slice(2)), late: median(times.late.slice(2)) };
}

const SEARCHES = fileURLToPath(new URL('library-search.ts', import.meta.url));

/** In the page, with the code that ships: an index of all, and a look through every text of a tenth. */
async function measureSearch(page: Page): Promise<{ search: number; scan: number }> {
  const script = await bundle(SEARCHES, 'benchSearch');
  await page.goto('about:blank');
  const articles = Array.from({ length: ARTICLES }, (_, article) => ({
    about: aboutOf(article),
    quotes: Array.from({ length: QUOTES }, (_, quote) => quoteOf(article, quote)),
  }));
  const queries = Array.from({ length: 100 }, (_, run) => {
    const words = sentence(run * 97 * MANY_QUOTES + 7);
    return words.slice(run % 40, (run % 40) + 2 + (run % 3));
  });
  const code = `${script}\nbenchSearch.run(${JSON.stringify({ articles, queries })})`;
  const { searches, scans } = (await page.evaluate(code)) as Record<'searches' | 'scans', number[]>;
  return { search: p95(searches), scan: p95(scans) };
}
