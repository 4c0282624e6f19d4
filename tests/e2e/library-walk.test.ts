// Short random walks through the library; the long ones: `npm run soak -- library`.
import { expect, test } from 'vitest';
import { buildWithFaults } from './library/build-with-faults';
import { openInChromium, openInFirefox } from './library/library-browser';
import { walkLibrary } from './library/library-walk';

test.each([
  ['Chromium', 100, () => openInChromium(buildWithFaults('chrome'))],
  ['Firefox', 20, () => openInFirefox(buildWithFaults('firefox'))],
] as const)(
  '%s: nothing is lost or doubled in %i steps',
  { timeout: 300_000 },
  async (_name, steps, open) => {
    const browser = await open();
    try {
      const seed = Math.floor(Math.random() * 2 ** 31);
      const counts = await walkLibrary({ browser, steps, seed });
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(steps);
    } finally {
      await browser.close();
    }
  },
);
