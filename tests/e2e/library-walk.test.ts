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

/** Milliseconds that the middle one of so many saves takes, asked from a page of ours. */
const TIME_SAVES = (first: number, count: number) => `
  const about = ${JSON.stringify({ title: '', authors: [], byline: '', source: '', site: '', publishedTime: '', lang: '', url: '', canonicalUrl: '' })};
  const times = [];
  for (let index = 0; index < ${count}; index++) {
    const quote = { id: 'q' + (${first} + index), exact: '字'.repeat(200), prefix: '', suffix: '', blocks: null, elided: false, link: '', note: '', accessed: '' };
    const began = performance.now();
    await ask('change-article', { key: 'https://many.test/a', about, change: { kind: 'collect', quote } });
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];`;

test('a save beside 2,000 quotes takes at most three times as long as the first ones', {
  timeout: 180_000,
}, async () => {
  const browser = await openInChromium();
  try {
    const first = await browser.inOwnPage<number>(TIME_SAVES(0, 40));
    await browser.inOwnPage<number>(TIME_SAVES(40, 1960));
    const later = await browser.inOwnPage<number>(TIME_SAVES(2000, 40));
    expect(later / first).toBeLessThanOrEqual(3);
  } finally {
    await browser.close();
  }
});
