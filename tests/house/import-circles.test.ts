// No file asks back the one that asks it: imports, those of types too, run in one direction.
import { expect, test } from 'vitest';
import { findCircles } from './support/find-circles';
import { readSourceFiles, type SourceFile } from './support/source-files';

const file = (path: string, text: string) => ({ path, text });

test('no circles in lib/ and entrypoints/', () => {
  expect(findCircles(readSourceFiles('lib', 'entrypoints'))).toEqual([]);
});

/** Each room of the extraction as one file that asks for the rooms which its files ask for. */
function roomsOf(files: readonly SourceFile[]): SourceFile[] {
  return files.flatMap(({ path, text }) => {
    const room = /^lib\/extract\/([a-z-]+)\//.exec(path)?.[1];
    const asked = [...text.matchAll(/'\.\.\/([a-z-]+)\/[^'\n]+'/g)];
    const imports = asked.map(([, other]) => `import './${other}';`).join('\n');
    return room ? [{ path: `lib/extract/${room}.ts`, text: imports }] : [];
  });
}

/** Files of one path as one. */
function joined(files: readonly SourceFile[]): SourceFile[] {
  const paths = [...new Set(files.map(({ path }) => path))];
  const textOf = (path: string) => files.filter((one) => one.path === path).map(({ text }) => text);
  return paths.map((path) => ({ path, text: textOf(path).join('\n') }));
}

test('no circles between the rooms of lib/extract/', () => {
  const rooms = joined(roomsOf(readSourceFiles('lib/extract')));
  expect(rooms.length).toBeGreaterThan(6);
  expect(findCircles(rooms)).toEqual([]);
});

test('planted: two rooms that ask one another are found, though no two files do', () => {
  const files = [
    file('lib/extract/a/one.ts', "import { two } from '../b/two';"),
    file('lib/extract/b/three.ts', "import { four } from '../a/four';"),
    file('lib/extract/b/two.ts', "import { three } from './three';"),
  ];
  expect(findCircles(joined(roomsOf(files)))).toEqual([['lib/extract/a.ts', 'lib/extract/b.ts']]);
});

test.each([
  ['of two', "import { b } from './b';", "export { a } from './a';"],
  ['of a type', "import { b } from './b';", "import type { A } from './a';"],
  ['over several lines', "import {\n  b,\n  c,\n} from './b';", "import './a';"],
  ['of a late import', "const b = () => import('./b');", "import { a } from './a';"],
])('planted: a circle %s is found', (_what, a, b) => {
  const files = [file('lib/a.ts', a), file('lib/b.tsx', b), file('lib/c.ts', "import './b';")];
  expect(findCircles(files)).toEqual([['lib/a.ts', 'lib/b.tsx']]);
});

test('planted: a circle through a third file and its folder is found, and one is not two', () => {
  const files = [
    file('lib/a.ts', "import './x';"),
    file('lib/x/index.ts', "import '../y/c';"),
    file('lib/y/c.ts', "import type { A } from '../a';"),
    file('lib/d.ts', "import './a';\nimport './y/c';"),
  ];
  expect(findCircles(files)).toEqual([['lib/a.ts', 'lib/x/index.ts', 'lib/y/c.ts']]);
});

test('harmless: two that import a third', () => {
  const files = [
    file('lib/a.ts', "import './c';"),
    file('lib/b.ts', "import './c';"),
    file('lib/c.ts', ''),
  ];
  expect(findCircles(files)).toEqual([]);
});
