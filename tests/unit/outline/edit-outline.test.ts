import { describe, expect, test } from 'vitest';
import type { OutlineNode } from '../../../lib/article';
import { editOutline, findNode, type OutlineEdit } from '../../../lib/outline/edit-outline';

function node(
  title: string,
  line: number,
  depth: number,
  children: OutlineNode[] = [],
): OutlineNode {
  return {
    text: title,
    marker: '',
    title,
    depth,
    line,
    kind: 'h2',
    n: null,
    role: 'heading',
    inferred: false,
    children,
  };
}

/** A outline as indented lines: what a reader would see. */
const draw = (nodes: OutlineNode[]): string[] =>
  nodes.flatMap((n) => [`${'  '.repeat(n.depth - 1)}${n.title}@${n.line}`, ...draw(n.children)]);

const TREE = [
  node('一', 0, 1, [node('甲', 1, 2), node('乙', 3, 2, [node('子', 4, 3)]), node('丙', 5, 2)]),
  node('二', 7, 1),
];

const CASES: [what: string, edit: OutlineEdit, expected: string[]][] = [
  [
    'rename',
    { kind: 'rename', path: [0, 1], title: ' 新 ' },
    ['一@0', '  甲@1', '  新@3', '    子@4', '  丙@5', '二@7'],
  ],
  [
    'promote takes later siblings along',
    { kind: 'promote', path: [0, 1] },
    ['一@0', '  甲@1', '乙@3', '  子@4', '  丙@5', '二@7'],
  ],
  [
    'promote to the top',
    { kind: 'promote', path: [0, 1, 0] },
    ['一@0', '  甲@1', '  乙@3', '  子@4', '  丙@5', '二@7'],
  ],
  [
    'demote',
    { kind: 'demote', path: [1] },
    ['一@0', '  甲@1', '  乙@3', '    子@4', '  丙@5', '  二@7'],
  ],
  [
    'demote takes children along',
    { kind: 'demote', path: [0, 1] },
    ['一@0', '  甲@1', '    乙@3', '      子@4', '  丙@5', '二@7'],
  ],
  [
    'remove keeps the children',
    { kind: 'remove', path: [0] },
    ['甲@1', '乙@3', '  子@4', '丙@5', '二@7'],
  ],
  [
    'remove a leaf',
    { kind: 'remove', path: [0, 1, 0] },
    ['一@0', '  甲@1', '  乙@3', '  丙@5', '二@7'],
  ],
  [
    'add after a leaf',
    { kind: 'add', title: '新', line: 2 },
    ['一@0', '  甲@1', '  新@2', '  乙@3', '    子@4', '  丙@5', '二@7'],
  ],
  [
    'add at the end',
    { kind: 'add', title: '新', line: 9 },
    ['一@0', '  甲@1', '  乙@3', '    子@4', '  丙@5', '二@7', '新@9'],
  ],
];

describe('editOutline', () => {
  test.each(CASES)('%s', (_what, edit, expected) => {
    expect(draw(editOutline(TREE, edit))).toEqual(expected);
  });

  test('leaves the given tree as it was', () => {
    const before = structuredClone(TREE);
    for (const [, edit] of CASES) editOutline(TREE, edit);
    expect(TREE).toEqual(before);
  });

  const IMPOSSIBLE: [what: string, edit: OutlineEdit][] = [
    ['promote a root', { kind: 'promote', path: [0] }],
    ['demote a first child', { kind: 'demote', path: [0, 0] }],
    ['rename to nothing', { kind: 'rename', path: [0], title: '  ' }],
    ['add nothing', { kind: 'add', title: '', line: 1 }],
    ['a path that leads nowhere', { kind: 'remove', path: [5, 1] }],
    ['an empty path', { kind: 'remove', path: [] }],
  ];
  test.each(IMPOSSIBLE)('%s changes nothing', (_what, edit) => {
    expect(editOutline(TREE, edit)).toBe(TREE);
  });

  test('the first heading of an article without any', () => {
    expect(draw(editOutline([], { kind: 'add', title: '新', line: 4 }))).toEqual(['新@4']);
  });

  test('a heading before all others comes first', () => {
    const late = [node('二', 7, 1)];
    expect(draw(editOutline(late, { kind: 'add', title: '新', line: 4 }))).toEqual([
      '新@4',
      '二@7',
    ]);
  });

  test('a heading between a heading and its first child becomes its first child', () => {
    const gap = [node('一', 0, 1, [node('甲', 3, 2)])];
    expect(draw(editOutline(gap, { kind: 'add', title: '新', line: 2 }))).toEqual([
      '一@0',
      '  新@2',
      '  甲@3',
    ]);
  });

  test('what the user renamed is no longer a guess of ours', () => {
    const guessed = [{ ...node('一', 0, 1), inferred: true, marker: '一、', text: '一、一' }];
    const [renamed] = editOutline(guessed, { kind: 'rename', path: [0], title: '新' });
    expect(renamed).toMatchObject({ text: '新', marker: '', inferred: false });
  });
});

test('findNode follows a path', () => {
  expect(findNode(TREE, [0, 1, 0])?.title).toBe('子');
  expect(findNode(TREE, [0, 9])).toBe(null);
});
