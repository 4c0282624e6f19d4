// Long random walks through the library, against a model: `npm run soak -- library`. A failure names the seed and the step.
import { expect, test } from 'vitest';
import { buildWithFaults } from '../e2e/library/build-with-faults';
import { openInChromium, openInFirefox } from '../e2e/library/library-browser';
import { walkLibrary } from '../e2e/library/library-walk';

const HALF_AN_HOUR = 1_800_000;

test.each([
  ['Chromium', 2_000, () => openInChromium(buildWithFaults('chrome'))],
  ['Firefox', 500, () => openInFirefox(buildWithFaults('firefox'))],
] as const)(
  '%s: nothing is lost or doubled in %i steps',
  { timeout: HALF_AN_HOUR },
  async (name, steps, open) => {
    const browser = await open();
    try {
      const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
      const counts = await walkLibrary({ browser, steps, seed });
      console.log(`${name}, seed ${seed}: ${JSON.stringify(counts)}`);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(steps);
    } finally {
      await browser.close();
    }
  },
);
