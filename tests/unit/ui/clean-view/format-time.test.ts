import { expect, test } from 'vitest';
import { formatTime } from '../../../../lib/ui/clean-view/format-time';

test.each([
  ['2024-07-27T06:07+08:00', 'zh-CN', '2024年7月27日 06:07'],
  ['2024-07-27T23:59:30Z', 'zh-CN', '2024年7月27日 23:59'],
  ['2024-07-27', 'zh-TW', '2024年7月27日'],
  ['2024-07', 'zh-CN', '2024年7月'],
  ['2024-01-01T00:00+08:00', 'en', 'January 1, 2024 00:00'],
])('%s in %s keeps the page’s own clock and precision', (iso, lang, shown) => {
  expect(formatTime(iso, lang)).toBe(shown);
});

test('what is not a time is shown as it is', () => {
  expect(formatTime('昨天', 'zh-CN')).toBe('昨天');
  expect(formatTime('', 'zh-CN')).toBe('');
});
