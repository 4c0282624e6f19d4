import { expect, test } from 'vitest';
import { readTypedTime, showTime } from '../../../../lib/ui/popup/typed-time';

test.each([
  ['2024-07-27T06:07+08:00', '2024-07-27 06:07'],
  ['2024-07-27', '2024-07-27'],
  ['2024-07', '2024-07'],
  ['', ''],
  ['昨天', '昨天'],
])('%s is shown as %s', (iso, shown) => {
  expect(showTime(iso)).toBe(shown);
});

const PAGE = '2024-07-27T06:07+08:00';
test.each([
  ['2024-07-28 09:30', '2024-07-28T09:30+08:00'],
  ['2024/7/8 9:30', '2024-07-08T09:30+08:00'],
  ['2024年7月8日', '2024-07-08'],
  ['2024年7月', '2024-07'],
  ['2024', '2024'],
  ['', ''],
  ['2024-02-30', null],
  ['2024-13-01', null],
  ['2024-07-27 24:10', null],
  ['2024-07-27 10:61', null],
  ['2024-07 10:00', null],
  ['昨天', null],
  ['27.07.2024', null],
])('“%s” typed is %s', (text, iso) => {
  expect(readTypedTime(text, PAGE)).toBe(iso);
});

test('without a zone on the page none is made up', () => {
  expect(readTypedTime('2024-07-28 09:30', '')).toBe('2024-07-28T09:30');
});
