// What is put into a page on a click must stay small: it is parsed anew on every page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOT } from './support/source-files';

const MAX_RAW = 130_000;
const MAX_GZIP = 45_000;

test.each(['chrome-mv3', 'firefox-mv3'])('%s: the content script is within its limits', (build) => {
  const script = readFileSync(join(ROOT, '.output', build, 'content-scripts/reader.js'));
  expect(script.length).toBeLessThanOrEqual(MAX_RAW);
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MAX_GZIP);
});
