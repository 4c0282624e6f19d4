// Puts heads into a tree: a style that is open already takes its sibling, a new one goes a level deeper,
// unless a tag or convention ranks it higher. Depths follow from the tree, so that no level is skipped.
import type { OutlineNode } from '../article';
import type { Head } from './head';

interface Open {
  head: Head;
  node: OutlineNode;
}

/** Plain lists under a heading end where a heading set in type follows. */
const LIST_RANK = 7;

export function nestHeads(heads: readonly Head[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const stack: Open[] = [];
  for (const head of heads) {
    popTo(head, stack);
    const parent = stack.at(-1)?.node;
    const node = buildNode(head, stack.length + 1);
    (parent?.children ?? roots).push(node);
    stack.push({ head, node });
  }
  return roots;
}

function popTo(head: Head, stack: Open[]): void {
  const sibling = stack.findLastIndex((open) => isSibling(head, open.head));
  if (sibling >= 0) stack.length = sibling;
  else while (stack.length && outranks(head, (stack.at(-1) as Open).head)) stack.pop();
}

function isSibling(a: Head, b: Head): boolean {
  if (a.tag && b.tag)
    return a.tag === b.tag && (a.style === b.style || a.rank === null || b.rank === null);
  return a.style === b.style;
}

/** True when `a` cannot stand below `b`. */
function outranks(a: Head, b: Head): boolean {
  if (a.tag && b.tag && a.tag !== b.tag) return a.tag < b.tag;
  if (a.tag && !b.tag) return !isDivision(b);
  if (a.rank !== null && b.rank !== null) return a.rank < b.rank;
  if (isSetInType(a)) return b.reason === 'run-in' || isPlainList(b);
  return b.reason === 'run-in' && a.reason !== 'run-in';
}

/** 编, 章, 节: the skeleton of a book or a law, whatever tags stand below. */
function isDivision(head: Head): boolean {
  return head.rank !== null && head.rank <= 3;
}

function isSetInType(head: Head): boolean {
  return head.reason === 'bold' || head.reason === 'centred' || head.reason === 'larger';
}

function isPlainList(head: Head): boolean {
  const low =
    head.rank === null
      ? head.kind === 'lat' || head.kind.startsWith('bul:')
      : head.rank >= LIST_RANK;
  return low && head.role === 'item';
}

function buildNode(head: Head, depth: number): OutlineNode {
  const node: OutlineNode = {
    text: head.text,
    marker: head.marker,
    title: head.title,
    depth,
    line: head.line,
    kind: head.kind,
    n: head.n,
    role: head.role,
    inferred: head.reason !== '',
    children: [],
  };
  return head.reason ? { ...node, reason: head.reason } : node;
}
