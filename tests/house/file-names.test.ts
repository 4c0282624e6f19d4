// A file is known by its name alone, in talk, in stack traces and in the editor's list: no two in lib/ share one.
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { readSourceFiles } from './support/source-files';

const nameOf = (path: string) => basename(path).replace(/\.tsx?$/, '');

function findNamesakes(paths: readonly string[]): string[][] {
  const names = [...new Set(paths.map(nameOf))];
  return names
    .map((name) => paths.filter((path) => nameOf(path) === name))
    .filter((namesakes) => namesakes.length > 1);
}

test('no two files of lib/ have one name', () => {
  const namesakes = findNamesakes(readSourceFiles('lib').map(({ path }) => path));
  expect(namesakes).toEqual([]);
});

test('planted: namesakes in two rooms are found, whatever their endings', () => {
  const paths = ['lib/a/trim.ts', 'lib/b/trim.tsx', 'lib/b/trim-end.ts'];
  expect(findNamesakes(paths)).toEqual([['lib/a/trim.ts', 'lib/b/trim.tsx']]);
});
