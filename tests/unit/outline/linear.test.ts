// Megabytes of what the grammar looks for: time must grow with the text, not with its square.
import { describe, expect, test, vi } from 'vitest';
import { buildOutline } from '../../../lib/outline/build-outline';

/** Hundreds of generated texts, on a machine that may be busy with other tests. */
vi.setConfig({ testTimeout: 30_000 });

const MEGABYTE = 1 << 20;
/** ms; a loaded machine needs a fifth of it. */
const BUDGET = 3000;

const fill = (unit: string) => unit.repeat(Math.ceil(MEGABYTE / unit.length)).slice(0, MEGABYTE);

const measure = (lines: Parameters<typeof buildOutline>[0]) => {
  const start = performance.now();
  buildOutline(lines);
  return performance.now() - start;
};

describe('one line of a megabyte', () => {
  test.each([
    '一是',
    '，一是',
    '。一是甲；二是乙',
    '；（一）a；（二）b',
    '①a；②b；',
    'First, a. Second, b. ',
    '首先，其次，',
    '“',
    '（《“',
    '“一是”',
    ' ',
    ',',
    '. ',
    '1.',
    '【',
  ])('%j', (unit) => {
    expect(measure([{ text: fill(unit) }])).toBeLessThan(BUDGET);
  });
});

describe('twenty thousand lines', () => {
  test.each([
    ['一是要学。', {}],
    ['▲ 标题', {}],
    ['1', {}],
    ['小标题', { bold: true }],
    ['向良田要产量。后面还有很多很多很多很多的文字在这里', {}],
    ['第一条　内容', {}],
  ])('%j', (text, type) => {
    expect(measure(Array.from({ length: 20_000 }, () => ({ text, ...type })))).toBeLessThan(BUDGET);
  });
});
