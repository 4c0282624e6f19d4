// The tests run in the Node that comes with the packages; whoever uses the command line has his own. What it brings along must run in the oldest that `engines` names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './support/source-files';

interface Package {
  dependencies?: Record<string, string>;
  engines?: { node?: string };
}
const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const { packages } = readJson('package-lock.json') as { packages: Record<string, Package> };
const OLDEST = '20.0.0';

/** Where Node finds `name` from the package at `from`: in its own folder, or in one around it. */
function locate(from: string, name: string): string {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (at === '') throw new Error(`${name} is not locked`);
  }
}

function collect(place: string, found = new Set<string>()): Set<string> {
  if (found.has(place)) return found;
  found.add(place);
  for (const name of Object.keys(packages[place]?.dependencies ?? {}))
    collect(locate(place, name), found);
  return found;
}

/** Whether a range of versions holds `OLDEST`; of the grammar, only what such ranges are made of. */
function holdsOldest(range: string): boolean {
  const [major] = OLDEST.split('.').map(Number) as [number];
  return range.split('||').some((part) => {
    const [, sign = '', first, rest = ''] = /^\s*(>=|\^|~)?\s*v?(\d+)([\d.]*)\s*$/.exec(part) ?? [];
    const isFirst = /^[0.]*$/.test(rest);
    if (Number(first) === major) return isFirst;
    return sign === '>=' && Number(first) < major;
  });
}

test.each([
  ['>=18', true],
  ['^20.0.0 || >=22', true],
  ['20 || >=22', true],
  ['>= 20.0.0', true],
  ['^20.19.0 || ^22.12.0 || >=24.0.0', false],
  ['>=22', false],
  ['^18', false],
])('a range of versions is read: %s', (range, holds) => {
  expect(holdsOldest(range)).toBe(holds);
});

test('the package and the core promise the same', () => {
  expect(readJson('package.json').engines.node).toBe('>=20');
  expect(readFileSync(join(ROOT, 'scripts/build-core.mjs'), 'utf8')).toContain(
    "engines: { node: '>=20' }",
  );
});

test('jsdom and all that it brings runs there', () => {
  const needed = collect('node_modules/jsdom');
  expect(needed.size).toBeGreaterThan(10);
  const tooNew = [...needed]
    .map((place) => [place, packages[place]?.engines?.node ?? '>=0'] as const)
    .filter(([, range]) => !holdsOldest(range));
  expect(tooNew).toEqual([]);
});
