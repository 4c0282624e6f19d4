// The built core in a page of a headless Chromium that can reach nothing: `clean` hands it a page's text and gets texts back.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { requireBrowser } from '../scripts/find-browser.mjs';

const CORE = fileURLToPath(new URL('../.output/core/qingyue-core.js', import.meta.url));
// A name that no resolver knows; both addresses are answered here.
const HOST = 'http://qingyue.invalid';
const TIME_LIMIT = 60_000;

/**
 * @typedef {{html: string, url: string | null, fallbackUrl: string, format: string, outline: string | null}} Task
 * @typedef {{text: string, extension: string}} Written
 * @typedef {{ok: true, title: string, words: number, article: Written, outline: Written | null}} Cleaned
 * @typedef {{ok: false, reason: string, detail: string}} Refused
 */

/**
 * Runs in the browser.
 * @param {Task} task
 * @returns {Promise<Cleaned | Refused>}
 */
async function cleanInPage({ html, url, fallbackUrl, format, outline }) {
  // @ts-expect-error an address, not a module of ours
  const core = await import('/core.js');
  const page = new DOMParser().parseFromString(html, 'text/html');
  /** @param {string} selector @param {string} attribute */
  const read = (selector, attribute) => page.querySelector(selector)?.getAttribute(attribute) ?? '';
  // Browsers note the address when they save a page.
  const saved = /<!--\s?saved from url=\(\d+\)(\S{1,2000})/.exec(html.slice(0, 4000))?.[1] ?? '';
  const named = [
    saved,
    read('link[rel=canonical]', 'href'),
    read('meta[property="og:url"]', 'content'),
  ];
  const address = url ?? named.find((u) => /^https?:/.test(u)) ?? fallbackUrl;
  const result = core.extractArticle(page, address);
  if (!result.ok) return { ok: false, reason: result.reason, detail: result.detail };
  /** @param {{filename: string, text: string}} file */
  const written = ({ filename, text }) => ({
    text,
    extension: filename.slice(filename.lastIndexOf('.') + 1),
  });
  return {
    ok: true,
    title: result.title,
    words: result.wordCount,
    article: written(core.buildArticleFile(result, format)),
    outline: outline ? written(core.buildOutlineFile(result, outline)) : null,
  };
}

/** @param {import('playwright').Browser} browser */
async function openEmptyPage(browser) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await context.route('**/*', (route) => {
    const path = new URL(route.request().url());
    if (path.href === `${HOST}/`) return route.fulfill({ body: '', contentType: 'text/html' });
    if (path.href !== `${HOST}/core.js`) return route.abort();
    return route.fulfill({ body: readFileSync(CORE), contentType: 'text/javascript' });
  });
  const page = await context.newPage();
  await page.goto(`${HOST}/`);
  return page;
}

/** @param {Promise<Cleaned | Refused>} work @returns {Promise<Cleaned | Refused>} */
async function within(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('took longer than a minute')), TIME_LIMIT);
  });
  try {
    return await Promise.race([work, /** @type {Promise<never>} */ (limit)]);
  } finally {
    clearTimeout(timer);
  }
}

/** Starts the browser. A page that hangs or breaks is closed; the next one gets a fresh one. */
export async function startCore() {
  if (!existsSync(CORE)) {
    throw new Error('The core module is not built yet: run `npm run build:core`.');
  }
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  /** @type {import('playwright').Page | null} */
  let page = null;
  return {
    /** @param {Task} task @returns {Promise<Cleaned | Refused>} */
    async clean(task) {
      try {
        page ??= await openEmptyPage(browser);
        return await within(page.evaluate(cleanInPage, task));
      } catch (error) {
        await page?.context().close();
        page = null;
        throw error;
      }
    },
    close: () => browser.close(),
  };
}
