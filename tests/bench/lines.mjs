// The filter in Node beside the same core in Chromium: how many characters of text both give alike, and how many pages it cleans in a minute of CPU.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openChromium } from './open-chromium.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CORE = fileURLToPath(new URL('../../.output/core/qingyue-core.js', import.meta.url));
const FILTER = fileURLToPath(new URL('../../bin/qingyue-lines.mjs', import.meta.url));
const HOST = 'http://bench.invalid/';

/** @typedef {import('./read-corpus.mjs').Item} Item */

/** Minutes of CPU of all that a shell has run, as its `times` prints them: “0m1.234s 0m0.567s”. @param {string} printed */
function readMinutes(printed) {
  const [, children = ''] = printed.trim().split('\n').slice(-2);
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) + Number(seconds) / 60,
    0,
  );
}

/** Text by page; '' for one that is refused. @param {Item[]} items */
function readByFilter(items) {
  const input = items.map(({ id, url, html }) => JSON.stringify({ id, url, html })).join('\n');
  const command = `"${process.execPath}" "${FILTER}"; times >&2`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', command], {
    ...{ input, cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 30 },
  });
  if (status !== 0) throw new Error(stderr);
  const texts = stdout
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).article?.text ?? ''));
  return { texts, minutes: readMinutes(stderr) };
}

/** The same in a page. @param {Item[]} items */
async function readInChromium(items) {
  const browser = await openChromium();
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === HOST
      ? route.fulfill({ body: '<!doctype html>', contentType: 'text/html' })
      : route.fulfill({ path: CORE, contentType: 'text/javascript' }),
  );
  await page.goto(HOST);
  /** @type {string[]} */
  const texts = [];
  for (const { html, url } of items)
    texts.push(
      await page.evaluate(
        async ([text = '', address = '']) => {
          // @ts-expect-error an address, not a module of ours
          const core = await import('/core.js');
          const result = core.extractArticle(
            new DOMParser().parseFromString(text, 'text/html'),
            address,
          );
          return result.ok
            ? String(JSON.parse(core.buildArticleFile(result, 'json').text).text)
            : '';
        },
        [html, url],
      ),
    );
  await browser.close();
  return texts;
}

/** Characters of the lines of one that the other has too, each as often as both have it. @param {string} one @param {string} other */
export function countAlike(one, other) {
  /** @type {Map<string, number>} */
  const left = new Map();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  let alike = 0;
  for (const line of one.split('\n')) {
    const count = left.get(line) ?? 0;
    if (count > 0) alike += line.length;
    left.set(line, count - 1);
  }
  return alike;
}

/** @param {Item[]} items */
export async function measureLines(items) {
  const { texts, minutes } = readByFilter(items);
  const shown = await readInChromium(items);
  let [alike, all] = [0, 0];
  /** @type {string[]} */
  const differing = [];
  for (const [i, text] of shown.entries()) {
    const other = texts[i] ?? '';
    alike += countAlike(text, other);
    all += Math.max(countAlike(text, text), countAlike(other, other));
    if (text !== other) differing.push(items[i]?.id ?? '');
  }
  return { alike: alike / all, perMinute: items.length / minutes, differing };
}
