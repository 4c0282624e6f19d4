// `npm test`: sets everything up, builds, runs every check and test, and ends with “N passed, N failed”.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listMissingWindowTools, ROOT, runNode, setUp } from './setup.mjs';

const REPORT = join(ROOT, 'test-results', 'vitest.json');
const WXT = 'node_modules/wxt/bin/wxt.mjs';
// Everything but the soak.
const PROJECTS = ['unit', 'browser', 'house', 'e2e', 'windows'];
const QUIET = { CI: 'true', NO_COLOR: '1' };

/** One check each; the order is that of need: the build comes before what looks at it. */
const CHECKS = [
  { name: 'build for Chromium', run: () => runNode(WXT, ['build'], QUIET) },
  { name: 'build for Firefox', run: () => runNode(WXT, ['build', '-b', 'firefox'], QUIET) },
  { name: 'build of the core module', run: () => runNode('scripts/build-core.mjs', [], QUIET) },
  {
    name: 'lint and format',
    run: () => runNode('node_modules/@biomejs/biome/bin/biome', ['check', '.'], QUIET),
  },
  { name: 'types', run: () => runNode('node_modules/typescript/bin/tsc', ['--noEmit'], QUIET) },
];

/** @returns {{passed: number, failed: number, broken: string[]}} */
function readReport() {
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  const broken = [];
  for (const file of report.testResults) {
    // A file that could not be loaded has no tests and yet failed.
    if (file.status === 'failed' && file.assertionResults.length === 0) broken.push(file.name);
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) broken.push(...Array(skipped).fill('a test was skipped or is only planned'));
  return { passed: report.numPassedTests, failed: report.numFailedTests, broken };
}

/** Real windows are left out, with a word, only where no screen can be had; never in CI. */
function listProjects() {
  const missing = listMissingWindowTools();
  if (missing.length === 0 || process.env.CI) return PROJECTS;
  console.log(`Real windows are not tested: ${missing.join(', ')} cannot be found.`);
  return PROJECTS.filter((name) => name !== 'windows');
}

function runTests() {
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  rmSync(REPORT, { force: true });
  const projects = listProjects().flatMap((name) => ['--project', name]);
  const args = [
    'run',
    ...projects,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ];
  const code = runNode('node_modules/vitest/vitest.mjs', args, { ...QUIET, QINGYUE_BUILT: '1' });
  try {
    const { passed, failed, broken } = readReport();
    for (const line of broken) console.error(`FAILED ${line}`);
    const all = failed + broken.length;
    // Errors outside of any test make the run fail without a failed test.
    return { passed, failed: code !== 0 && all === 0 ? 1 : all };
  } catch (error) {
    console.error(`FAILED the test run gave no report: ${error}`);
    return { passed: 0, failed: 1 };
  }
}

const started = Date.now();
setUp({ browsers: ['chromium', 'firefox'], windows: true });
let passed = 0;
let failed = 0;
for (const { name, run } of CHECKS) {
  const good = run() === 0;
  console.log(`${good ? 'ok' : 'FAILED'} ${name}`);
  if (good) passed += 1;
  else failed += 1;
}
const tests = runTests();
passed += tests.passed;
failed += tests.failed;
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
