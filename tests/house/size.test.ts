// What is put into a page must stay small: it is parsed anew on every page that is read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ROOT } from './support/source-files';

/** `reader.js` comes with every click; `clean-view.js` when the view is first opened. Bytes, with a little room above today's. */
const LIMITS = {
  'reader.js': { raw: 368_000, gzip: 143_500 },
  'clean-view.js': { raw: 150_000, gzip: 56_000 },
};

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(ROOT, '.output', build, 'content-scripts');

  test('no other script is put into a page', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(LIMITS).sort());
  });

  test.each(Object.entries(LIMITS))('%s is within its limits', (name, { raw, gzip }) => {
    const script = readFileSync(join(folder, name));
    expect.soft(script.length, 'raw').toBeLessThanOrEqual(raw);
    expect.soft(gzipSync(script, { level: 9 }).length, 'gzip').toBeLessThanOrEqual(gzip);
  });
});
