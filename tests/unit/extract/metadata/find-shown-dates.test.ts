import { describe, expect, test } from 'vitest';
import {
  impliedOffset,
  readMachineDate,
  toIso,
  zoneBetween,
} from '../../../../lib/extract/metadata/build-time';
import { findShownDates } from '../../../../lib/extract/metadata/find-shown-dates';

const show = (text: string, lang = '') =>
  findShownDates(text, lang).map(({ day, time, zone }) =>
    time ? `${day} ${time}${zone && ` ${zone}`}` : day,
  );

test('a year of two figures is read on Chinese pages only', () => {
  expect(show('百家号 18-11-26 09:14', 'zh-CN')).toEqual(['2018-11-26 09:14']);
  expect(show('Marloes Vink 19-11-19 12:36', 'nl')).toEqual([]);
});

describe('dates as pages show them', () => {
  test.each([
    ['2024-05-13 08:49:21.0', '2024-05-13 08:49:21'],
    ['2024年05月10日06:58 | 来源：人民网', '2024-05-10 06:58'],
    ['2005.08.2605:39', '2005-08-26 05:39'],
    ['2019-09-3007:42', '2019-09-30 07:42'],
    ['2021-01-20 04:29:4439健康网', '2021-01-20 04:29:44'],
    ['北京新浪網 (2020-01-21 11:12)', '2020-01-21 11:12'],
    ['2024年5月22日週三 上午8:21', '2024-05-22 08:21'],
    ['2024年5月22日 下午8:21', '2024-05-22 20:21'],
    ['2024年5月22日 凌晨12:05', '2024-05-22 00:05'],
    ['2019年11月25日 星期一 16:04', '2019-11-25 16:04'],
    ['民國113年5月20日', '2024-05-20'],
    ['2019-06-12 HKT 18:47', '2019-06-12 18:47'],
    ['2021年11月17日（星期三）香港時間14時30分', '2021-11-17 14:30'],
    ['二〇二四年五月十三日', '2024-05-13'],
    ['二〇二三年十二月三十一日', '2023-12-31'],
    ['2024年5月13日 8時49分', '2024-05-13 08:49'],
    ['2024년 5월 13일 오후 3:20', '2024-05-13 15:20'],
    ['2024. 5. 13. 15:20', '2024-05-13 15:20'],
    ['May 13th, 2024 at 8:49 p.m. EDT', '2024-05-13 20:49 -04:00'],
    ['Thu Apr 25 2019 15:42:37 GMT-0400 (Eastern Daylight Time)', '2019-04-25 15:42:37 -04:00'],
    ['9:10 a.m. EDT, Fri May 3, 2019', '2019-05-03 09:10 -04:00'],
    ['Published18 November 2019', '2019-11-18'],
    ['November 19, 2019 / 8:16 AM / News', '2019-11-19 08:16'],
    ['19 November 2019 • 1:16pm', '2019-11-19 13:16'],
    ['12-May-2019', '2019-05-12'],
    ['13. Mai 2024, 08:49 Uhr', '2024-05-13 08:49'],
    ['13 de mayo de 2024', '2024-05-13'],
    ['13 mai 2024 à 08:49', '2024-05-13 08:49'],
    ['13 мая 2024, 08:49', '2024-05-13 08:49'],
    ['13.05.2024', '2024-05-13'],
    ['25/05/2024 10.30 am', '2024-05-25 10:30'],
    ['2024-01-25T18:03:35+08:00', '2024-01-25 18:03:35 +08:00'],
    ['2020-10-04T15:05:21.000Z', '2020-10-04 15:05:21 Z'],
    ['Mon, 13 May 2024 08:49:21 GMT', '2024-05-13 08:49:21 Z'],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual([expected]);
  });

  test.each([
    '昨天 12:30',
    '3小时前',
    '1 day ago',
    '2024-02-30',
    '2024-13-01',
    '2023年2月29日',
    '5月10-12日',
    '37319243',
    '2026年第二季度',
    '1/2',
    '10.5.3.1',
    '3/4/2024',
    '2124年5月13日',
    'version 2024.5',
  ])('%s is no date', (text) => {
    expect(show(text)).toEqual([]);
  });

  test('3/4/2024 is settled by the language alone', () => {
    expect(show('3/4/2024', 'en-US')).toEqual(['2024-03-04']);
    expect(show('3/4/2024', 'en-GB')).toEqual(['2024-04-03']);
    expect(show('3/4/2024', 'fr')).toEqual(['2024-04-03']);
  });

  test('two dates in one line', () => {
    expect(show('出版：2024-07-27 10:11 更新：2024-07-27 12:30')).toEqual([
      '2024-07-27 10:11',
      '2024-07-27 12:30',
    ]);
  });
});

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
