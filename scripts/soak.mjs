// `npm run soak`: the long tests that `npm test` leaves out. `npm run soak -- windows`: real windows, every case;
// `npm run soak -- library`: long random walks through the library.
import { runNode, setUp } from './setup.mjs';

const [name, ...rest] = process.argv.slice(2);
const isWindows = name === 'windows';
setUp({ browsers: ['chromium', 'firefox'], windows: isWindows });
const args = isWindows
  ? ['run', '--project', 'windows', ...rest]
  : ['run', '--project', 'soak', ...process.argv.slice(2)];
if (isWindows) process.env.QINGYUE_MATRIX = 'whole';
process.exitCode = runNode('node_modules/vitest/vitest.mjs', args);
