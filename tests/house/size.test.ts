// What is put into a page must stay small: it is parsed anew on every page that is read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ROOT } from './support/source-files';

/**
 * What every click puts into a page is `reader.js`. `clean-view.js`, `view-control.js`, `quoting.js` and `article-nodes.js`, which has the
 * sanitiser, come when the view is first opened (quotes also where something is selected, the control where a sentence is shown on the
 * page); the others are for pages in other languages than Chinese and
 * English, for those in doubt, and for whole articles that are taken away; `auto-open.js` runs on sites that the reader chose. Bytes,
 * with a little room above today's.
 */
const LIMITS = {
  'auto-open.js': { raw: 1_000, gzip: 600 },
  'article-nodes.js': { raw: 33_000, gzip: 13_000 },
  'article-copy.js': { raw: 38_000, gzip: 16_200 },
  'aloud.js': { raw: 19_500, gzip: 8_200 },
  'notes.js': { raw: 20_500, gzip: 8_500 },
  'own-style.js': { raw: 1_500, gzip: 900 },
  'article-pictures.js': { raw: 5_000, gzip: 2_500 },
  'languages.js': { raw: 121_600, gzip: 42_900 },
  'other-pages.js': { raw: 11_000, gzip: 4_500 },
  'quoting.js': { raw: 44_600, gzip: 18_500 },
  'second-reader.js': { raw: 36_000, gzip: 12_200 },
  'threads.js': { raw: 5_500, gzip: 2_600 },
  'reader.js': { raw: 313_500, gzip: 125_000 },
  'view-control.js': { raw: 54_300, gzip: 23_000 },
  'clean-view.js': { raw: 140_000, gzip: 50_600 },
};

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  test('what ships has no switch for faults', () => {
    const background = readFileSync(join(ROOT, '.output', build, 'background.js'), 'utf8');
    expect(background).toContain('readwrite');
    expect(background).not.toContain('the database is gone');
  });

  const folder = join(ROOT, '.output', build, 'content-scripts');

  test('no other script is put into a page', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(LIMITS).sort());
  });

  test.each(Object.keys(LIMITS))(
    '%s holds no character that Chromium takes for no text',
    (name) => {
      const script = readFileSync(join(folder, name), 'utf8');
      expect(/[\ufdd0-\ufdef\ufffe\uffff]/.test(script)).toBe(false);
    },
  );

  test.each(Object.entries(LIMITS))('%s is within its limits', (name, { raw, gzip }) => {
    const script = readFileSync(join(folder, name));
    expect.soft(script.length, 'raw').toBeLessThanOrEqual(raw);
    expect.soft(gzipSync(script, { level: 9 }).length, 'gzip').toBeLessThanOrEqual(gzip);
  });
});
