// The library at a size that years of reading make, in a real Chromium with the built extension: what grows is told as a ratio of one
// run, so that the machine does not matter.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { launchChromium } from '../e2e/harness/index.ts';
import { median } from './median.mjs';
import { bundle } from './open-chromium.mjs';

const ARTICLES = 1_000;
const QUOTES = 10;
/** Of one article, for saving. */
const MANY_QUOTES = 2_000;
const RUNS = 7;

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

function recordsOf(article: number, quotes: number): object[] {
  const base = { article: keyOf(article), schema: 2, changed: '2026-11-29T10:00:00.000Z' };
  const list = Array.from({ length: quotes }, (_, quote) => quoteOf(article, quote));
  return [
    { ...base, kind: 'article', id: '', order: 0, data: aboutOf(article) },
    ...list.map((data, order) => ({ ...base, kind: 'quote', id: data.id, order: order + 1, data })),
  ];
}

const p95 = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

/** Three figures, each against its own base. */
export async function measureLibrary(): Promise<Ratio[]> {
  const { context, extensionUrl, close } = await launchChromium();
  try {
    const page = await context.newPage();
    const url = extensionUrl('library.html');
    const empty = await measureOpening(page, url, '.empty');
    // A page of ours that shows nothing of it: what is measured is the save.
    await page.goto(extensionUrl('popup.html'));
    const first = await measureSaves(page, (run) => ARTICLES * 2 + run);
    await fill(
      page,
      Array.from({ length: ARTICLES }, (_, article) => recordsOf(article, QUOTES)),
    );
    const full = await measureOpening(page, url, '.articles > li h2');
    await page.goto(extensionUrl('popup.html'));
    await fill(page, [recordsOf(ARTICLES, MANY_QUOTES)]);
    const late = await measureSaves(page, () => ARTICLES);
    const { search, scan } = await measureSearch(page);
    return [
      { name: 'search, p95, against a scan of one tenth', ms: search, base: scan, most: 5 },
      { name: 'opening 1,000 articles against none', ms: full, base: empty, most: 3 },
      { name: 'a save at 2,000 quotes against a first one', ms: late, base: first, most: 3 },
    ];
  } finally {
    await close();
  }
}

async function fill(page: Page, articles: object[][]): Promise<void> {
  const records = articles.flat();
  for (let at = 0; at < records.length; at += 500)
    await ask(page, 'take-records', { records: records.slice(at, at + 500), isLast: false });
}

async function ask(page: Page, type: string, args: object): Promise<void> {
  const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
    type,
    args,
  });
  const { ok, error } = answer as unknown as { ok: boolean; error?: string };
  if (!ok) throw new Error(`${type}: ${error}`);
}

/** From the address to the first article, or to the words that there is none. */
async function measureOpening(page: Page, url: string, sign: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto('about:blank');
    const start = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForSelector(sign, { state: 'attached' });
    times.push(performance.now() - start);
  }
  return median(times);
}

async function measureSaves(page: Page, articleOf: (run: number) => number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS * 3; run++) {
    const article = articleOf(run);
    const quote = { ...quoteOf(article, 0), id: `new ${run}` };
    const change = { kind: 'collect', quote };
    const args = { key: keyOf(article), about: aboutOf(article), change };
    const start = performance.now();
    await ask(page, 'change-article', args);
    times.push(performance.now() - start);
  }
  return median(times);
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
