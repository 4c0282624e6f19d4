import { describe, expect, test } from 'vitest';
import type { OutlineNode } from '../../../lib/article';
import {
  listVisibleRows,
  type OutlineRow,
  readTypeAhead,
  rowAfterKey,
} from '../../../lib/ui/outline-rows';

const node = (title: string, children: OutlineNode[] = [], marker = ''): OutlineNode => ({
  text: marker + title,
  marker,
  title,
  depth: 1,
  line: 0,
  kind: 'cn',
  n: marker ? '一二三四'.indexOf(marker.charAt(0)) + 1 : null,
  role: 'heading',
  inferred: true,
  children,
});
const TREE = [
  node('组织管理', [node('要压实责任'), node('要统筹协调')], '一、'),
  node('教育引导', [], '二、'),
  node('Results'),
];
const OPEN = listVisibleRows(TREE, new Set());
const FOLDED = listVisibleRows(TREE, new Set(['0']));
const at = (rows: OutlineRow[], key: string) => rows.find((row) => row.key === key) as OutlineRow;

test('rows are the tree read aloud, without what is folded', () => {
  expect(OPEN.map(({ key, level }) => `${key}:${level}`)).toEqual([
    '0:1',
    '0.0:2',
    '0.1:2',
    '1:1',
    '2:1',
  ]);
  expect(FOLDED.map(({ key }) => key)).toEqual(['0', '1', '2']);
  expect(at(OPEN, '0.1')).toMatchObject({ position: 2, siblings: 2 });
});

describe('keys', () => {
  const focus = (rows: OutlineRow[], from: string, key: string) => {
    const step = rowAfterKey(key, rows, at(rows, from));
    return step?.kind === 'focus' ? step.row?.key : step;
  };
  test.each([
    ['ArrowDown', '0', '0.0'],
    ['ArrowDown', '2', undefined],
    ['ArrowUp', '1', '0.1'],
    ['ArrowUp', '0', undefined],
    ['Home', '1', '0'],
    ['End', '0', '2'],
    ['ArrowRight', '0', '0.0'],
    ['ArrowRight', '1', undefined],
    ['ArrowLeft', '0.1', '0'],
    ['ArrowLeft', '1', undefined],
  ])('%s on %s goes to %s', (key, from, to) => {
    expect(focus(OPEN, from, key)).toBe(to);
  });
  test('right unfolds, left folds', () => {
    expect(rowAfterKey('ArrowRight', FOLDED, at(FOLDED, '0'))).toEqual({
      kind: 'fold',
      folded: false,
    });
    expect(rowAfterKey('ArrowLeft', OPEN, at(OPEN, '0'))).toEqual({ kind: 'fold', folded: true });
  });
  test('Enter and space open; other keys are not ours', () => {
    expect(rowAfterKey('Enter', OPEN, at(OPEN, '1'))).toEqual({ kind: 'open' });
    expect(rowAfterKey(' ', OPEN, at(OPEN, '1'))).toEqual({ kind: 'open' });
    expect(rowAfterKey('Tab', OPEN, at(OPEN, '1'))).toBe(null);
  });
});

describe('type-ahead', () => {
  const find = (keys: string, from = '0') => {
    const memory = { text: '', at: 0 };
    let row: OutlineRow | null = at(OPEN, from);
    for (const key of keys)
      row = readTypeAhead(key, { rows: OPEN, from: row ?? at(OPEN, from) }, memory);
    return row?.key ?? null;
  };
  test('by title, by marker, by number, in any case', () => {
    expect(find('教')).toBe('1');
    expect(find('二')).toBe('1');
    expect(find('2')).toBe('1');
    expect(find('re')).toBe('2');
  });
  test('comes round to the start, and stays still when nothing fits', () => {
    expect(find('组', '1')).toBe('0');
    expect(find('无')).toBe(null);
  });
  test('a longer word tells two rows apart', () => {
    expect(find('要')).toBe('0.0');
    expect(find('要统')).toBe('0.1');
  });
});
