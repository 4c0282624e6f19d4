// Builds the extension for both browsers and the core module once, before the first test that needs them: what is tested is what ships.
import { execFileSync } from 'node:child_process';
import { ROOT } from './paths.ts';

const WXT = `${ROOT}node_modules/wxt/bin/wxt.mjs`;

export default function buildExtension(): void {
  if (process.env.QINGYUE_BUILT) return;
  // The test runner's own NODE_ENV would make another build than the one that ships.
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const browser of ['chrome', 'firefox']) {
    execFileSync(process.execPath, [WXT, 'build', '-b', browser], {
      cwd: ROOT,
      env,
      stdio: 'pipe',
    });
  }
  execFileSync(process.execPath, [`${ROOT}scripts/build-core.mjs`], {
    cwd: ROOT,
    env,
    stdio: 'pipe',
  });
  process.env.QINGYUE_BUILT = '1';
}
