// SECURITY.md promises a test for every row; those tests are there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './support/source-files';

const text = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
const rows = text.split('\n').filter((line) => /^\| [TF]\d+ \|/.test(line));
const numbers = (letter: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

test('has every attack and every fault', () => {
  const named = rows.map((row) => row.split('|')[1]?.trim());
  expect(named).toEqual([...numbers('T', 25), ...numbers('F', 16)]);
});

test.each(rows)('%s', (row) => {
  const tests = (row.split('|')[4] ?? '').split(',').map((path) => path.trim());
  expect(tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
