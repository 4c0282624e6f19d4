// Examples of languages are for tests: none of them may travel with the extension.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Examples } from '../language/examples';
import { ROOT } from './support/source-files';

const EXAMPLES = join(ROOT, 'tests/language');
const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3', '.output/core'];
/** Shorter ones are words that packs or menus may have as well, UTF-16 units. */
const LONG = 24;

async function readProse(): Promise<string[]> {
  const names = readdirSync(EXAMPLES).filter((name) => /^[a-z]{2,3}\.ts$/.test(name));
  const modules = await Promise.all(
    names.map((name) => import(join(EXAMPLES, name)) as Promise<Record<string, Examples>>),
  );
  return modules
    .flatMap((module) => Object.values(module))
    .flatMap(({ lines = {}, says = {} }) => [...Object.values(lines), ...Object.values(says)])
    .flatMap(({ leaves = [] }) => leaves)
    .filter((line) => line.length >= LONG);
}

const readScripts = (): string =>
  BUILDS.flatMap((build) =>
    readdirSync(join(ROOT, build), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(ROOT, build, name), 'utf8')),
  ).join('\n');

test('no example is in what is built', async () => {
  const prose = await readProse();
  const scripts = readScripts();
  expect(prose.length).toBeGreaterThan(100);
  expect(prose.filter((line) => scripts.includes(line))).toEqual([]);
});
