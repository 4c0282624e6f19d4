// What is put into a page on a click must stay small: it is parsed anew on every page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOT } from './support/source-files';

const MAX_RAW = 130_000;
const MAX_GZIP = 45_000;

test.each(['chrome-mv3', 'firefox-mv3'])(
  '%s: every content script is within its limits',
  (build) => {
    const folder = join(ROOT, '.output', build, 'content-scripts');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts).toContain('reader.js');
    for (const name of scripts) {
      const script = readFileSync(join(folder, name));
      expect.soft(script.length, `${name} raw`).toBeLessThanOrEqual(MAX_RAW);
      const zipped = gzipSync(script, { level: 9 }).length;
      expect.soft(zipped, `${name} gzip`).toBeLessThanOrEqual(MAX_GZIP);
    }
  },
);

/** Everything that a click on the toolbar button puts into the page, with a little room above what it weighs today. */
const CLICK = ['libraries.js', 'page-facts.js', 'reader.js'];
const MAX_CLICK_RAW = 320_000;
const MAX_CLICK_GZIP = 129_000;

test.each(['chrome-mv3', 'firefox-mv3'])('%s: a click puts no more into a page', (build) => {
  const folder = join(ROOT, '.output', build, 'content-scripts');
  const scripts = CLICK.map((name) => readFileSync(join(folder, name)));
  const raw = scripts.reduce((sum, script) => sum + script.length, 0);
  const zipped = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
  expect.soft(raw, 'raw').toBeLessThanOrEqual(MAX_CLICK_RAW);
  expect.soft(zipped, 'gzip').toBeLessThanOrEqual(MAX_CLICK_GZIP);
});
