import { describe, expect, test } from 'vitest';
import { endsIn, endsInColon, holdsMark, splitAt } from '../../../lib/text/single-marks';

test('a text ends in a mark, white space apart', () => {
  expect(endsIn('好了。', '.。')).toBe(true);
  expect(endsIn('done.  \n', '.。')).toBe(true);
  expect(endsIn('done', '.。')).toBe(false);
  expect(endsIn('   ', '.。')).toBe(false);
  expect(endsInColon('相关新闻：')).toBe(true);
  expect(endsInColon('Related:')).toBe(true);
  expect(endsInColon('10:30')).toBe(false);
});

test('a mark stands somewhere', () => {
  expect(holdsMark('Doe, Jane', ',;')).toBe(true);
  expect(holdsMark('Jane Doe', ',;')).toBe(false);
});

describe('parted at marks, empty parts kept, as by an expression', () => {
  test.each(['甲、乙，丙', '、甲', '甲、', '', '甲', '、、', 'a/b c'])('%j', (text) => {
    expect(splitAt(text, '、，/')).toEqual(text.split(/[、，/]/));
  });
});
