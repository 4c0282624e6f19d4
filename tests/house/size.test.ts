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
