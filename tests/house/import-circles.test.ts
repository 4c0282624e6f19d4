// No file asks back the one that asks it: imports, those of types too, run in one direction.
import { expect, test } from 'vitest';
import { findCircles } from './support/find-circles';
import { readSourceFiles } from './support/source-files';

test('no circles in lib/ and entrypoints/', () => {
  expect(findCircles(readSourceFiles('lib', 'entrypoints'))).toEqual([]);
});

const file = (path: string, text: string) => ({ path, text });

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
