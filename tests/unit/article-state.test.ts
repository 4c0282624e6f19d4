import { expect, it } from 'vitest';
import { EMPTY_STATE, isCollected } from '../../lib/article-state';

const quote = {
  exact: '好的。',
  shown: '好的。',
  suffix: '',
  blocks: null,
  elided: false,
  link: '',
};
const tray = [{ ...quote, prefix: '甲说：', id: '1', note: '', accessed: '2026-11-25' }];

it('takes equal words at another place for another quote', () => {
  const state = { ...EMPTY_STATE, tray };
  expect(isCollected(state, { ...quote, prefix: '甲说：' })).toBe(true);
  expect(isCollected(state, { ...quote, prefix: '乙说：' })).toBe(false);
});
