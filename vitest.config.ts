import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/find-browser.mjs';

const executablePath = findBrowser('chromium') ?? undefined;

/** In a browser there is no process to ask. */
const RUNS = process.env.QINGYUE_RUNS ? { QINGYUE_RUNS: process.env.QINGYUE_RUNS } : {};

/**
 * Two cores are enough for two of anything: left alone, Vitest uses all but one, and then runs one file after the other. A browser
 * waits more than it works, so more of them than two would only take each other's time.
 */
const AT_ONCE = 2;

/** How long a state is waited for: with two browsers at once a key or a scroll may take more than Vitest's one second. */
const WAITING = { poll: { timeout: 10_000 } };

/** As where all languages are wanted: parts are tested alone. */
const ALL_LANGUAGES = 'tests/all-languages.ts';

export default defineConfig({
  test: {
    projects: [
      {
        // Plain functions: no DOM. Anything that parses or sanitises HTML runs in `browser`.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: [
            'tests/unit/record-regexes.ts',
            'tests/unit/property-runs.ts',
            ALL_LANGUAGES,
          ],
          maxWorkers: AT_ONCE,
          // A thousand runs each, on a busy machine.
          testTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/security/**/*.test.ts'],
          setupFiles: ['tests/browser/property-runs.ts', ALL_LANGUAGES],
          env: RUNS,
          maxWorkers: AT_ONCE,
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // The house itself: lint rules, manifests, sizes, regular expressions.
        test: {
          name: 'house',
          include: ['tests/house/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/e2e/harness/global-setup.ts',
          maxWorkers: AT_ONCE,
          testTimeout: 60_000,
        },
      },
      {
        // Real browsers with the built extension.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/cli/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/e2e/harness/global-setup.ts',
          maxWorkers: AT_ONCE,
          // A key or a focus that the browser lost on a busy machine: what fails twice in a row is broken.
          retry: 1,
          expect: WAITING,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Real windows on a screen of their own, real mouse and keys. All cases: `npm run soak -- windows`.
        test: {
          name: 'windows',
          include: ['tests/windows/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/e2e/harness/global-setup.ts',
          fileParallelism: false,
          retry: 2,
          expect: WAITING,
          testTimeout: 90_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // Minutes, not seconds: `npm run soak`.
        test: {
          name: 'soak',
          include: ['tests/soak/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/e2e/harness/global-setup.ts',
          fileParallelism: false,
          hookTimeout: 60_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
