import { describe, expect, test } from 'vitest';
import { impliedOffset, readMachineDate, toIso, zoneBetween } from '../../../lib/dates/build-time';

describe('times as ISO 8601', () => {
  test('seconds and milliseconds since 1970', () => {
    expect(toIso(readMachineDate('1715590161') ?? never())).toBe('2024-05-13T08:49:21+00:00');
    expect(toIso(readMachineDate('1715590161000') ?? never())).toBe('2024-05-13T08:49:21+00:00');
    expect(readMachineDate('0001-01-01T00:00:00Z')).toBeNull();
    expect(readMachineDate('soon')).toBeNull();
  });
  test('a day has no zone', () => {
    expect(toIso({ day: '2024-05-13', time: '', zone: '' }, '+08:00')).toBe('2024-05-13');
    expect(toIso({ day: '2024-05-13', time: '08:49', zone: '' }, '+08:00')).toBe(
      '2024-05-13T08:49+08:00',
    );
  });
  test('zones that a language implies', () => {
    expect(impliedOffset('zh-CN', 'https://www.gmw.cn/a.htm')).toBe('+08:00');
    expect(impliedOffset('zh-TW', 'https://www.cna.com.tw/a')).toBe('+08:00');
    expect(impliedOffset('zh-CN', 'https://www.bbc.com/zhongwen/simp/1')).toBe('');
    expect(impliedOffset('ja', 'https://example.jp/')).toBe('+09:00');
    expect(impliedOffset('en', 'https://example.com/')).toBe('');
  });
  test('the zone between what is shown and what the machine says', () => {
    const shown = { day: '2024-07-27', time: '10:11', zone: '' };
    expect(zoneBetween(shown, { day: '2024-07-27', time: '14:11:30', zone: 'Z' })).toBe('-04:00');
    expect(zoneBetween(shown, { day: '2024-07-27', time: '04:41:00', zone: 'Z' })).toBe('+05:30');
    expect(zoneBetween(shown, { day: '2024-07-27', time: '14:17:00', zone: 'Z' })).toBe('');
    expect(zoneBetween(shown, { day: '2024-07-29', time: '14:11:00', zone: 'Z' })).toBe('');
  });
});

function never(): never {
  throw new Error('not read');
}
