// Real pages, read and taken away: Markdown as two parsers read it, books as epubcheck does, links as both browsers open them.
// `QINGYUE_PAGES=FOLDER npm run soak -- real-pages` takes every ninth page of a corpus (tests/bench/README.md) in place of our own
// fixtures; several folders are parted by colons.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../bench/read-corpus.mjs';
import {
  type Chromium,
  type Firefox,
  launchChromium,
  launchFirefox,
  listBookFaults,
  type Site,
  servePages,
} from '../e2e/harness';
import {
  bundleCore,
  MAKE_QUOTES,
  type PassageQuote,
  WHERE_AM_I,
  withRoom,
} from '../e2e/harness/passage-quotes';

interface RealPage {
  name: string;
  html: string;
  url: string;
}

const TIMEOUT = 3_600_000;
/** Of a hundred as many must be right. */
const MUST_BE_RIGHT = 0.98;
const EVERY = 9;
/** Of each page. */
const QUOTES = 3;
/** A page scrolls to the passage within, ms. */
const SETTLE = 1500;

const FIXTURES = join(import.meta.dirname, '../fixtures/articles');
const FOLDERS = (process.env.QINGYUE_PAGES ?? '').split(':').filter(Boolean);
const PAGES =
  FOLDERS.length > 0
    ? FOLDERS.flatMap(readFolder).filter((_, i) => i % EVERY === 0)
    : readFixtures();

function readFolder(folder: string): RealPage[] {
  return readCorpus(folder).items.map(({ id, html, url }) => ({
    name: `${basename(folder)}/${id}`,
    html,
    url,
  }));
}

function readFixtures(): RealPage[] {
  return readdirSync(FIXTURES).map((name) => ({
    name,
    html: readFileSync(join(FIXTURES, name, 'source.html'), 'utf8'),
    url: 'https://news.test/a.html',
  }));
}

let site: Site;
let chromium: Chromium;
let firefox: Firefox;

beforeAll(async () => {
  site = await servePages({ '/empty': '<!doctype html><title>x</title>' });
  [chromium, firefox] = await Promise.all([launchChromium(), launchFirefox()]);
}, 120_000);

afterAll(async () => {
  await Promise.all([chromium?.close(), firefox?.close()]);
  await site?.close();
});

/** Calls a function of in-page.ts for each page; pages without an article are left out. */
async function takeAway<T>(call: string): Promise<[name: string, taken: T][]> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'real-pages/in-page.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'away',
    write: false,
  });
  await chromium.page.goto(site.url('/empty'));
  await chromium.page.evaluate(`${outputFiles[0]?.text}; window.away = away;`);
  const taken: [string, T][] = [];
  for (const { name, html, url } of PAGES) {
    const one = (await chromium.page.evaluate(
      `away.${call}(${JSON.stringify(html)}, ${JSON.stringify(url)})`,
    )) as T | null;
    if (one !== null) taken.push([name, one]);
  }
  return taken;
}

test(
  'Markdown is read as the article by two parsers',
  async () => {
    const compared = await takeAway<string[]>('compareMarkdown');
    const wrong = compared.filter(([, differences]) => differences.length > 0);
    expect(compared.length).toBeGreaterThan(0);
    const said = wrong.map(([name, differences]) => `${name}\n${differences.join('\n')}`);
    expect(1 - wrong.length / compared.length, said.join('\n')).toBeGreaterThanOrEqual(
      MUST_BE_RIGHT,
    );
  },
  TIMEOUT,
);

test(
  'epubcheck finds nothing wrong in any book',
  async () => {
    const books = await takeAway<number[]>('makeBook');
    expect(books.length).toBeGreaterThan(0);
    const faults = books.flatMap(([name, bytes]) =>
      listBookFaults(Uint8Array.from(bytes)).map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  },
  TIMEOUT,
);

/** Scripts and what they would load stay out: the page is to stand still. */
const still = (html: string): string =>
  withRoom(
    html
      .replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, '')
      .replace(/<(?:link|iframe|video|audio|source|embed|object)\b[^>]*>/gi, '')
      .replace(/<meta[^>]+http-equiv[^>]*>/gi, '')
      .replace(/\s(?:src|srcset|data-src|poster)=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ' '),
  );

/** Runs in the page: the title as a quote. */
const QUOTE_TITLE = `(() => {
  const page = core.extractPage(document, location.href);
  const { title: exact } = page.result;
  const checked = core.checkedPage(core.readPageLines(document), page.elementAt);
  const { fragment } = core.buildPassageLink(page.result, { blocks: null, exact }, checked);
  return { kind: 'title', exact, block: exact, fragment };
})()`;

async function makeLinks(): Promise<(PassageQuote & { path: string })[]> {
  const core = await bundleCore();
  const quotes: (PassageQuote & { path: string })[] = [];
  for (const [i, { name, html }] of PAGES.entries()) {
    const path = `/${name}`;
    site.route(path, still(html));
    await chromium.page.goto(site.url(path), { waitUntil: 'domcontentloaded' });
    await chromium.page.evaluate(core);
    const isArticle = 'core.extractArticle(document, location.href).ok';
    if (!(await chromium.page.evaluate(isArticle))) continue;
    const made: PassageQuote[] = [
      ...((await chromium.page.evaluate(
        `(${MAKE_QUOTES})(${QUOTES}, ${i + 1})`,
      )) as PassageQuote[]),
      (await chromium.page.evaluate(QUOTE_TITLE)) as PassageQuote,
    ];
    // What stands twice alike has a plain link, and says so.
    quotes.push(...made.filter(({ fragment }) => fragment).map((quote) => ({ ...quote, path })));
  }
  return quotes;
}

const look = (block: string) => `(${WHERE_AM_I})(${JSON.stringify(block)})`;

test(
  'links lead to their words in both browsers',
  async () => {
    const quotes = await makeLinks();
    const browsers = [
      async (url: string, block: string) => {
        await chromium.page.goto('about:blank');
        await chromium.page.goto(url, { waitUntil: 'domcontentloaded' });
        return () => chromium.page.evaluate(look(block));
      },
      async (url: string, block: string) => {
        await firefox.goto('about:blank');
        await firefox.goto(url);
        return () => firefox.inPage(`return ${look(block)};`);
      },
    ];
    for (const open of browsers) {
      const lost: string[] = [];
      for (const { path, kind, exact, block, fragment } of quotes) {
        const seen = await open(`${site.url(path)}#:~:${fragment}`, block);
        const found = expect.poll(seen, { timeout: SETTLE }).toBe('here');
        await found.catch(() => lost.push(`${path} ${kind} “${exact.slice(0, 60)}” ${fragment}`));
      }
      expect(1 - lost.length / quotes.length, lost.join('\n')).toBeGreaterThanOrEqual(
        MUST_BE_RIGHT,
      );
    }
  },
  TIMEOUT,
);
