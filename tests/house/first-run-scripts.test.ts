// No script can be put into a page of our own: the first-run page brings all that its reader may want.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PARTS, READER_SCRIPT, scriptsOf } from '../../lib/platform/page-scripts';
import { ROOT } from './support/source-files';

test('every part, and the reader after them', () => {
  const html = readFileSync(join(ROOT, 'entrypoints/first-run/index.html'), 'utf8');
  const brought = [...html.matchAll(/<script vite-ignore src="([^"]{1,100})"/g)].map(
    ([, path]) => path,
  );
  expect(brought.slice(0, -1).toSorted()).toEqual(scriptsOf(PARTS).toSorted());
  expect(brought.at(-1)).toBe(READER_SCRIPT);
});
