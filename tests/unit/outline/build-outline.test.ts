import { describe, expect, test } from 'vitest';
import type { OutlineNode } from '../../../lib/article';
import { buildOutline, type OutlineLine } from '../../../lib/outline/build-outline';
import { NEGATIVE, type OutlineCase, POSITIVE } from './outline-cases';

const draw = (nodes: OutlineNode[], indent = ''): string[] =>
  nodes.flatMap((node) => [
    `${indent}${node.kind} ${node.title}${!isPlain(node) ? ' item' : ''}`,
    ...draw(node.children, `${indent}  `),
  ]);

/** Numbered lines may be either: the cases name only what is always an item. */
const isPlain = (node: OutlineNode) => !node.kind.startsWith('run-') && node.kind !== 'tiao';

const toLines = ({ lines }: OutlineCase): OutlineLine[] =>
  lines.map((line) => (typeof line === 'string' ? { text: line } : line));

const flatten = (nodes: OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);

describe('buildOutline', () => {
  test.each(POSITIVE)('finds: $name', (given) => {
    expect(draw(buildOutline(toLines(given)))).toEqual(given.tree);
  });

  test.each(NEGATIVE)('is not taken in by: $name', (given) => {
    expect(draw(buildOutline(toLines(given)))).toEqual([]);
  });

  test.each(POSITIVE)('keeps order, depth and words: $name', (given) => {
    const lines = toLines(given);
    const outline = buildOutline(lines);
    const nodes = flatten(outline);
    expect(nodes.map((n) => n.line)).toEqual(nodes.map((n) => n.line).toSorted((a, b) => a - b));
    const check = (level: OutlineNode[], depth: number): void => {
      for (const node of level) {
        expect(node.depth).toBe(depth);
        check(node.children, depth + 1);
      }
    };
    check(outline, 1);
    for (const node of nodes) {
      expect(lines[node.line]?.text).toContain(node.title);
      expect(node.inferred).toBe(!lines[node.line]?.heading);
      expect(Boolean(node.reason)).toBe(node.inferred);
    }
  });

  test('has at least sixty cases, near half of them negative', () => {
    expect(POSITIVE.length + NEGATIVE.length).toBeGreaterThanOrEqual(60);
    expect(Math.abs(POSITIVE.length - NEGATIVE.length)).toBeLessThanOrEqual(6);
  });
});
