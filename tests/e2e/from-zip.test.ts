// What a store gets and a reader installs: the zip itself, in both browsers, from the first click to the first quote. It was built
// anew for this: whoever doubts a download can build it and compare, byte by byte.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, launchFirefox, type Site, servePages } from './harness';
import { ROOT } from './harness/paths';
import { articlePage, FIRST_WORDS } from './pages/article-page';

let out: string;
let site: Site;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'qingyue-zip-'));
  const env = { ...process.env, NODE_ENV: 'production', QINGYUE_OUT: out };
  for (const browser of ['chrome', 'firefox'])
    execFileSync(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'zip', '-b', browser], {
      cwd: ROOT,
      env,
      stdio: 'pipe',
    });
  site = await servePages({ '/article': articlePage() });
}, 240_000);
afterAll(async () => {
  await site.close();
  rmSync(out, { recursive: true, force: true });
});

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const zipOf = (browser: string) =>
  join(out, readdirSync(out).find((name) => name.endsWith(`-${browser}.zip`)) ?? 'none');

const SELECT = `getSelection().selectAllChildren(document.querySelector('.content p'));`;

test.each([
  ['chrome', 'chrome-mv3'],
  ['firefox', 'firefox-mv3'],
])('built twice it is the same to the byte: %s', (browser, folder) => {
  const build = `${ROOT}.output/${folder}`;
  const entries = readdirSync(build, { withFileTypes: true, recursive: true });
  const first = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(build, file), hash(readFileSync(file))]);
  const second = Object.entries(unzipSync(readFileSync(zipOf(browser))))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, bytes]) => [name, hash(bytes)]);
  expect(Object.fromEntries(second)).toEqual(Object.fromEntries(first));
});

test('Chromium', async () => {
  const build = join(out, 'unpacked');
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zipOf('chrome'))))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(build, name)), { recursive: true });
    writeFileSync(join(build, name), bytes);
  }
  const browser = await launchChromium({ build });
  await browser.page.goto(site.url('/article', 'news.test'));
  await browser.page.evaluate(SELECT);
  const popup = await browser.openPopup();
  await popup.getByText(FIRST_WORDS).first().waitFor();
  await browser.close();
});

test('Firefox', async () => {
  const browser = await launchFirefox({ build: zipOf('firefox') });
  await browser.goto(site.url('/article', 'news.test'));
  await browser.inPage(SELECT);
  await browser.openPopup();
  await browser.until('the quote', () =>
    browser.inPopup<boolean>(`return document.body.innerText.includes('${FIRST_WORDS}');`),
  );
  await browser.close();
});

test('the sources for Firefox’s reviewers hold what builds it, and nothing else', () => {
  const names = Object.keys(unzipSync(readFileSync(zipOf('sources'))));
  for (const name of [
    'package.json',
    'package-lock.json',
    'wxt.config.ts',
    'lib/core.ts',
    'scripts/licences.mjs',
    'public/_locales/en/messages.json',
  ])
    expect(names).toContain(name);
  expect(
    names.filter((name) => /^(?:node_modules|\.output|\.git|test-results|tests)\//.test(name)),
  ).toEqual([]);
});
