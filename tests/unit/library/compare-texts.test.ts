import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonEnds, compareTexts } from '../../../lib/library/compare-texts';

const show = (before: string, after: string) =>
  compareTexts([...before], [...after])
    .map(({ kind, text }) => ({ same: '', gone: '-', new: '+' })[kind] + text)
    .join(' ');

test.each([
  ['abc', 'abc', 'a b c'],
  ['abc', 'axc', 'a -b +x c'],
  ['ab', 'abc', 'a b +c'],
  ['abc', 'c', '-a -b c'],
  ['', 'a', '+a'],
  ['a', '', '-a'],
  ['abcd', 'acbd', 'a -b c +b d'],
])('from “%s” to “%s”', (before, after, shown) => {
  expect(show(before, after)).toBe(shown);
});

test('what is gone and what stayed is the old text, what stayed and what is new the new one', () => {
  const lines = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 30 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const passages = compareTexts(before, after);
      const without = (kind: string) =>
        passages.filter((one) => one.kind !== kind).map(({ text }) => text);
      expect(without('new')).toEqual(before);
      expect(without('gone')).toEqual(after);
    }),
  );
});

test('texts too long to be compared line by line are shown one after the other', () => {
  const before = Array.from({ length: 3000 }, (_, line) => `旧 ${line}`);
  const after = Array.from({ length: 3000 }, (_, line) => `新 ${line}`);
  expect(compareTexts(before, after)).toHaveLength(6000);
});

test.each([
  ['修了两年，通了。', '修了三年，通了。', 2, 5],
  ['同', '同', 1, 0],
  ['前', '后', 0, 0],
  ['aa', 'aaa', 2, 0],
  // Two halves of one character are none in common.
  ['\u{20000}', '\u{20001}', 0, 0],
])(
  'of “%s” and “%s” %i units at the beginning and %i at the end are the same',
  (gone, next, start, end) => {
    expect(commonEnds(gone, next)).toEqual({ start, end });
  },
);
