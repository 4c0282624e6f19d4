// The clean view keeps its sentences for the time after an update: the list names those its code uses, and no other.
import { expect, test } from 'vitest';
import { VIEW_SENTENCES } from '../../lib/ui/view-sentences';
import english from '../../public/_locales/en/messages.json';
import { readSourceFiles } from './support/source-files';

const FOLDERS = ['lib/ui/clean-view', 'lib/ui/picker', 'entrypoints/reader.content'];
const SHARED = [
  'lib/refusal-words.ts',
  'lib/ui/removal-words.ts',
  'lib/ui/outline-tree.tsx',
  'lib/ui/outline-tree-item.tsx',
  'lib/ui/picture-line.ts',
  'lib/export/article-files.ts',
  'lib/citation/fields-to-check.ts',
];

/** Commands and marks of the view that happen to be called like sentences of the popup. */
const NAMESAKES = new Set(['close', 'collect', 'collected', 'copy', 'save']);

test('every sentence of the view is in the list, and nothing else', () => {
  const code = readSourceFiles('lib', 'entrypoints')
    .filter(({ path }) => [...FOLDERS, ...SHARED].some((place) => path.includes(place)))
    .map(({ text }) => text)
    .join('\n');
  const words = new Set(code.match(/'\w+'/g)?.map((word) => word.slice(1, -1)));
  const used = Object.keys(english).filter((key) => words.has(key) && !NAMESAKES.has(key));
  expect(used.length).toBeGreaterThan(100);
  expect([...VIEW_SENTENCES].sort()).toEqual(used.sort());
});
