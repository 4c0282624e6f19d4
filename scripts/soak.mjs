// `npm run soak`: the long tests that `npm test` leaves out. `npm run soak -- windows`: real windows, every case;
// `npm run soak -- pictures`: each state of the clean view beside how it looked;
// `npm run soak -- library`: long random walks through the library; `npm run soak -- backup`: 300 MB of it in and out; `npm run soak -- properties`: every property, ten thousand times;
// `npm run soak -- lines`: ten thousand pages through the filter, its memory flat, and shards by xargs;
// `QINGYUE_PAYLOADS=FILE npm run soak -- payloads`: hostile pages in the clean view, and kept in the library;
// `npm run soak -- real-pages FOLDER…`: Markdown, books and links of the real pages of corpora.
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { ensureOffice, ROOT, runNode, setUp } from './setup.mjs';

/** The files that hold properties. */
function listProperties() {
  const tests = readdirSync(join(ROOT, 'tests'), { withFileTypes: true, recursive: true });
  return tests
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, 'utf8').includes('fc.assert('));
}

/** Takes what stands before the first option out of the list. @param {string[]} words */
function takeFolders(words) {
  const option = words.findIndex((word) => word.startsWith('-'));
  return words.splice(0, option < 0 ? words.length : option);
}

/**
 * By the first word behind the command; the other words are given. Those that are not used up go to Vitest.
 * @type {Record<string, (rest: string[]) => { args: string[], env: Record<string, string> }>}
 */
const SOAKS = {
  windows: () => ({ args: ['--project', 'windows'], env: { QINGYUE_MATRIX: 'whole' } }),
  pictures: () => ({ args: ['--project', 'e2e', 'view-states'], env: { QINGYUE_PICTURES: '1' } }),
  'real-pages': (rest) => ({
    args: ['--project', 'soak', 'real-pages'],
    env: {
      QINGYUE_PAGES: takeFolders(rest)
        .map((folder) => resolve(folder))
        .join(delimiter),
    },
  }),
  properties: () => ({
    args: [
      '--project',
      'unit',
      '--project',
      'browser',
      '--testTimeout=1800000',
      ...listProperties(),
    ],
    env: { QINGYUE_RUNS: '10000' },
  }),
};

const [name = '', ...rest] = process.argv.slice(2);
const isWindows = name === 'windows';
setUp({ browsers: ['chromium', 'firefox'], windows: isWindows });
if (name === '' || name.startsWith('library')) ensureOffice();
const { args, env } = SOAKS[name]?.(rest) ?? { args: ['--project', 'soak', name], env: {} };
process.exitCode = runNode(
  'node_modules/vitest/vitest.mjs',
  ['run', ...args, ...rest].filter(Boolean),
  env,
);
