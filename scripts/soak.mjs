// `npm run soak`: the long tests that `npm test` leaves out.
import { runNode, setUp } from './setup.mjs';

setUp({ browsers: ['chromium'] });
const args = ['run', '--project', 'soak', ...process.argv.slice(2)];
process.exitCode = runNode('node_modules/vitest/vitest.mjs', args);
