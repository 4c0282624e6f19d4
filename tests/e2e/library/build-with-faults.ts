// A build whose store refuses, breaks or is gone when a test says so (see lib/platform/library/faults.ts). All else is what ships.
import { execFileSync } from 'node:child_process';
import { ROOT } from '../harness/paths.ts';

/** Of this worker alone: two files that want the build at once do not write over each other's. */
const OUT = `${ROOT}test-results/faults-${process.env.VITEST_POOL_ID}`;

/** Resolves with the folder of the build. */
export function buildWithFaults(browser: 'chrome' | 'firefox'): string {
  execFileSync(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build', '-b', browser], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', QINGYUE_FAULTS: '1', QINGYUE_OUT: OUT },
    stdio: 'pipe',
  });
  return `${OUT}/${browser}-mv3`;
}
