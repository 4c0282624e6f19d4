// `npm run bench -- --corpus DIR`: see tests/bench/README.md.
import { runNode, setUp } from './setup.mjs';

setUp({ browsers: ['chromium'] });
process.exitCode = runNode('tests/bench/run.mjs', process.argv.slice(2));
