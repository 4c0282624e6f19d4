// `npm run demo`: sets everything up, builds the extension and shows the main job in a real Chromium.
import { runNode, setUp } from './setup.mjs';

setUp({ browsers: ['chromium'] });
const quiet = { CI: 'true', NO_COLOR: '1' };
const steps = [
  () => runNode('node_modules/wxt/bin/wxt.mjs', ['build'], quiet),
  () => runNode('scripts/build-core.mjs', [], quiet),
  () => runNode('scripts/demo/show-main-job.ts', [], { NODE_NO_WARNINGS: '1' }),
];
process.exitCode = steps.every((step) => step() === 0) ? 0 : 1;
