// What a press on a passage changes: a mark made, its colour, and the way back from a mark that goes.
import { expect, test } from 'vitest';
import type { Quote } from '../../lib/article';
import { type ArticleState, applyChange, EMPTY_STATE } from '../../lib/article-state';
import { planMark } from '../../lib/plan-mark';

const words = (exact: string): Quote => ({
  ...{ exact, shown: exact, prefix: '', suffix: '', elided: false, link: '' },
  blocks: { startBlock: 0, startOffset: 0, endBlock: 0, endOffset: exact.length },
});

const kept = (exact: string, more: object = {}) => ({
  ...{ ...words(exact), id: exact, note: '', accessed: '2024-07-27' },
  ...more,
});

const holding = (...tray: ArticleState['tray']): ArticleState => ({ ...EMPTY_STATE, tray });

test('new words become a quote with a colour, and there is nothing to bring back', () => {
  const { change, undo } = planMark(EMPTY_STATE, words('老街'), 'green');
  expect(applyChange(EMPTY_STATE, change).tray).toMatchObject([{ exact: '老街', colour: 'green' }]);
  expect(undo).toBeNull();
});

test('words that were collected are marked, and stay where they were', () => {
  const state = holding(kept('桥'), kept('老街'));
  const { change, undo } = planMark(state, words('桥'), 'blue');
  expect(applyChange(state, change).tray.map(({ id, colour }) => [id, colour])).toEqual([
    ['桥', 'blue'],
    ['老街', undefined],
  ]);
  expect(undo).toBeNull();
});

test('a quote that was marked is a quote again when its mark goes', () => {
  const state = holding(kept('桥'), kept('老街'));
  const marked = applyChange(state, planMark(state, words('桥'), 'blue').change);
  const { change, undo } = planMark(marked, words('桥'), 'blue');
  const after = applyChange(marked, change);
  expect(after.tray.map(({ id, colour }) => [id, colour])).toEqual([
    ['桥', undefined],
    ['老街', undefined],
  ]);
  expect(undo && applyChange(after, undo)).toEqual(marked);
});

test.each([
  ['without a note it goes, and comes back to its place', '', ['老街']],
  ['with a note it stays without its colour, and gets it back', '要问', ['桥', '老街']],
] as const)('the same colour again: %s', (_what, note, left) => {
  const state = holding(kept('桥', { colour: 'pink', isMarkOnly: true, note }), kept('老街'));
  const { change, undo } = planMark(state, words('桥'), 'pink');
  const after = applyChange(state, change);
  expect(after.tray.map(({ id }) => id)).toEqual(left);
  expect(after.tray.some(({ colour }) => colour)).toBe(false);
  expect(undo && applyChange(after, undo)).toEqual(state);
});
