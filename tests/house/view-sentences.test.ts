// The clean view keeps its sentences for the time after an update: the list names those its code uses, and no other.
import { expect, test } from 'vitest';
import { ALOUD_SENTENCES } from '../../lib/ui/aloud/aloud-sentences';
import { NOTES_SENTENCES } from '../../lib/ui/notes/notes-sentences';
import { VIEW_SENTENCES } from '../../lib/ui/view-sentences';
import english from '../../public/_locales/en/messages.json';
import { readSourceFiles } from './support/source-files';

const FOLDERS = [
  'lib/ui/clean-view',
  'lib/ui/picker',
  'entrypoints/reader.content',
  'entrypoints/view-control.content',
];
const SHARED = [
  'lib/refusal-words.ts',
  'lib/ui/removal-words.ts',
  'lib/ui/mark-words.ts',
  'lib/ui/outline-tree.tsx',
  'lib/ui/outline-tree-item.tsx',
  'lib/ui/picture-line.ts',
  'lib/export/article-files.ts',
  'lib/citation/fields-to-check.ts',
];

/** Commands and marks of the view that happen to be called like sentences of the popup. */
const NAMESAKES = new Set(['close', 'collect', 'collected', 'copy', 'done', 'save']);

/** Parts that come late bring their own. */
const LATE: [name: string, folders: string[], sentences: readonly string[]][] = [
  ['aloud', ['lib/ui/aloud'], ALOUD_SENTENCES],
  ['notes', ['lib/ui/notes', 'lib/ui/mark-words.ts'], NOTES_SENTENCES],
];

test.each(LATE)('every sentence of the part “%s” is in its list', (_name, folders, sentences) => {
  const files = readSourceFiles('lib').filter(
    ({ path }) => folders.some((place) => path.includes(place)) && !path.includes('-sentences'),
  );
  const words = files.flatMap(({ text }) => text.match(/'\w+'/g) ?? []);
  const used = Object.keys(english).filter(
    (key) => words.includes(`'${key}'`) && !NAMESAKES.has(key),
  );
  expect(used.length).toBeGreaterThan(5);
  expect([...sentences].sort()).toEqual(used.sort());
});

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
