import { expect, test } from 'vitest';
import { compareKey, isKeyOf } from '../../../lib/text/compare-key';

test.each([
  ['关于“三农”工作的思考', '关于三农工作的思考'],
  ['ＧＤＰ增长５％', 'GDP增长5%'],
  ['Harbour Plan — Approved!', 'harbour plan: approved'],
  ['Café de la Gare', 'CAFE\u0301 DE LA GARE'],
  ['ｶﾒﾗ', 'カメラ'],
  ['❤\ufe0f 好', '❤好'],
])('%s says what %s says', (a, b) => {
  expect(compareKey(a)).toBe(compareKey(b));
});

test.each([
  ['第一批', '第二批'],
  ['Harbour plan', 'Harbour plans'],
  ['3.14', '3.15'],
  ['पति', 'पता'],
])('%s says something else than %s', (a, b) => {
  expect(compareKey(a)).not.toBe(compareKey(b));
});

test.each(['', '——', ' \u3000', '★★'])('nothing is left of “%s”', (marks) => {
  expect(compareKey(marks)).toBe('');
});

const SPELLINGS = [
  ...[
    'Harbour Plan',
    '“Harbour plan”',
    'ＨＡＲＢＯＵＲ plan',
    'e\u0301tude',
    'étude',
    'e',
    'etude',
  ],
  ...[
    '关于三农',
    '《关于三农》',
    '关\ufe00于三农',
    '\uf9d0于',
    '㍿好',
    '株式会社好',
    '3.14',
    '314',
    '——',
    '',
  ],
];

test.each(SPELLINGS)('a cheap look at “%s” misses no spelling of the same', (text) => {
  const same = SPELLINGS.filter((other) => compareKey(other) === compareKey(text));
  expect(same).toContain(text);
  for (const other of SPELLINGS)
    expect(isKeyOf(text, compareKey(other)), other).toBe(same.includes(other));
});
