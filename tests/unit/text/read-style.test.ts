import { describe, expect, test } from 'vitest';
import { hidesByStyle, readStyle, readWeightOf } from '../../../lib/text/read-style';

describe('one property of a style attribute', () => {
  test.each([
    ['display:none', 'display', 'none'],
    ['color:red; DISPLAY :  None ;', 'display', 'none'],
    ['font-size:\n  14px', 'font-size', '14px'],
    ['display:none;display:block', 'display', 'block'],
    ['grid-display:none', 'display', ''],
    ['background:url(a:b)', 'color', ''],
    ['', 'display', ''],
    [null, 'display', ''],
  ])('%j, %s', (style, property, value) => expect(readStyle(style, property)).toBe(value));
});

test.each([
  ['font-weight:bold', 'bold'],
  ['font-weight:  bolder', 'bold'],
  ['font-weight:700', 'bold'],
  ['font-weight:500', ''],
  ['font-weight:400', 'normal'],
  ['font-weight:lighter', 'normal'],
  ['font-weight:inherit', ''],
  ['color:red', ''],
] as const)('%s is %j', (style, weight) => expect(readWeightOf(style)).toBe(weight));

test('what is not displayed is hidden, important or not', () => {
  expect(hidesByStyle('color:red;display:none!important')).toBe(true);
  expect(hidesByStyle('display:block')).toBe(false);
});
