// Built twice, the extension is the same to the byte: whoever doubts a download can build it and compare.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './support/source-files';

function hashFolder(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  return Object.fromEntries(
    files
      .sort()
      .map((f) => [
        relative(folder, f),
        createHash('sha256').update(readFileSync(f)).digest('hex'),
      ]),
  );
}

/** A build is minified twice; on a busy machine that takes minutes, ms. */
const BUILD_MS = 240_000;

test.each([
  ['chrome', 'chrome-mv3'],
  ['firefox', 'firefox-mv3'],
])('%s', { timeout: BUILD_MS }, (browser, build) => {
  const first = hashFolder(join(ROOT, '.output', build));
  const out = mkdtempSync(join(tmpdir(), 'qingyue-twice-'));
  try {
    const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    // The test runner's own NODE_ENV would make another build.
    const env = { ...process.env, QINGYUE_OUT: out, NODE_ENV: 'production' };
    execFileSync(process.execPath, [wxt, 'build', '-b', browser], {
      cwd: ROOT,
      env,
      stdio: 'pipe',
    });
    expect(hashFolder(join(out, build))).toEqual(first);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
