// What holds for any text: no throw, reading order, depths without gaps, the article's own words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OutlineNode } from '../../../lib/article';
import { buildOutline, type OutlineLine } from '../../../lib/outline/build-outline';

const PIECES = [
  '一、',
  '（一）',
  '1.',
  '1.1 ',
  '①',
  '第一章 ',
  '第一条 ',
  '01',
  '1',
  'I. ',
  'a) ',
  '▲',
  '【背景】',
  '一是',
  '，二是',
  '。三是',
  '第一，',
  '；第二，',
  '首先，',
  '其次，',
  '最后，',
  'First, ',
  ' Second, ',
  '“',
  '”',
  '（',
  '）',
  '。',
  '，',
  '标题',
  '正文内容',
  'Words here',
  '　',
  '１．',
  '——',
  '误区一：',
  '\ud83d',
  '\n',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 8,
  })
  .map((p) => p.join(''));
const line: fc.Arbitrary<OutlineLine> = fc
  .record({
    text,
    bold: fc.boolean(),
    centred: fc.boolean(),
    heading: fc.option(fc.constantFrom<1 | 2 | 3 | 4 | 5 | 6>(1, 2, 3, 4, 5, 6), {
      nil: 0 as const,
    }),
  })
  .map(({ heading, ...rest }) => (heading ? { ...rest, heading } : rest));

const flatten = (nodes: OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((n) => [n, ...flatten(n.children)]);
const depthsFit = (nodes: OutlineNode[], depth = 1): boolean =>
  nodes.every((n) => n.depth === depth && depthsFit(n.children, depth + 1));

test('holds for any lines', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 24 }), (lines) => {
      const outline = buildOutline(lines);
      const nodes = flatten(outline);
      expect(depthsFit(outline)).toBe(true);
      nodes.forEach((node, i) => {
        expect(node.line).toBeGreaterThanOrEqual(nodes[i - 1]?.line ?? 0);
        expect(node.title).not.toBe('');
        expect(node.inferred).toBe(node.reason !== undefined);
        expect(['heading', 'item']).toContain(node.role);
      });
    }),
  );
});

test('the same lines give the same outline, and are not changed', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const before = JSON.stringify(lines);
      expect(buildOutline(lines)).toEqual(buildOutline(lines));
      expect(JSON.stringify(lines)).toBe(before);
    }),
  );
});
