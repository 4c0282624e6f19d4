// The outline in the user's hands: rename, promote, demote, remove, add. Each returns a new tree; undo is keeping the old one.
// A node is addressed by its path: the index of the root, then of the child, and so on.
import type { OutlineNode } from '../article';

export type NodePath = readonly number[];

export type OutlineEdit =
  | { kind: 'rename'; path: NodePath; title: string }
  | { kind: 'promote'; path: NodePath }
  | { kind: 'demote'; path: NodePath }
  | { kind: 'remove'; path: NodePath }
  | { kind: 'add'; title: string; line: number };

/** The outline after the edit; the same array when the edit is impossible (a root promoted, a first child demoted). */
export function editOutline(outline: OutlineNode[], edit: OutlineEdit): OutlineNode[] {
  switch (edit.kind) {
    case 'rename':
      return edit.title.trim() ? rename(outline, edit.path, edit.title.trim()) : outline;
    case 'promote':
      return promote(outline, edit.path);
    case 'demote':
      return demote(outline, edit.path);
    case 'remove':
      return remove(outline, edit.path);
    case 'add':
      return edit.title.trim() ? addNode(outline, edit.title.trim(), edit.line) : outline;
  }
}

/** The node at a path; null when there is none. */
export function findNode(outline: OutlineNode[], path: NodePath): OutlineNode | null {
  let level = outline;
  let node: OutlineNode | null = null;
  for (const index of path) {
    node = level[index] ?? null;
    if (!node) return null;
    level = node.children;
  }
  return node;
}

/** Rebuilds the list that holds the node at `path`, and everything above it. */
function replaceList(
  outline: OutlineNode[],
  path: NodePath,
  build: (list: OutlineNode[], index: number) => OutlineNode[],
): OutlineNode[] {
  const [head, ...rest] = path;
  if (head === undefined) return outline;
  const parent = outline[head];
  if (!parent) return outline;
  if (rest.length === 0) return build(outline, head);
  const children = replaceList(parent.children, rest, build);
  return children === parent.children ? outline : outline.with(head, { ...parent, children });
}

function rename(outline: OutlineNode[], path: NodePath, title: string): OutlineNode[] {
  return replaceList(outline, path, (list, index) => {
    const node = list[index] as OutlineNode;
    // What the user wrote is the whole text: a marker of ours in front of it would not be theirs.
    return list.with(index, { ...node, title, text: title, marker: '', inferred: false });
  });
}

/** One level up: out of its parent, taking the siblings below it along as its own last children. */
function promote(outline: OutlineNode[], path: NodePath): OutlineNode[] {
  const own = path.at(-1);
  if (own === undefined || path.length < 2) return outline;
  return replaceList(outline, path.slice(0, -1), (list, parentIndex) => {
    const parent = list[parentIndex] as OutlineNode;
    const node = parent.children[own];
    if (!node) return list;
    const followers = parent.children.slice(own + 1);
    const lifted = withDepth({ ...node, children: [...node.children, ...followers] }, parent.depth);
    const left = { ...parent, children: parent.children.slice(0, own) };
    return list.toSpliced(parentIndex, 1, left, lifted);
  });
}

/** One level down: the last child of the sibling before it. */
function demote(outline: OutlineNode[], path: NodePath): OutlineNode[] {
  return replaceList(outline, path, (list, index) => {
    const before = list[index - 1];
    const node = list[index];
    if (!before || !node) return list;
    const lowered = withDepth(node, before.depth + 1);
    return list.toSpliced(index - 1, 2, { ...before, children: [...before.children, lowered] });
  });
}

/** Takes the node out; its children stay, one level up in its place. */
function remove(outline: OutlineNode[], path: NodePath): OutlineNode[] {
  return replaceList(outline, path, (list, index) => {
    const node = list[index] as OutlineNode;
    return list.toSpliced(index, 1, ...node.children.map((child) => withDepth(child, node.depth)));
  });
}

/** A heading of the user's own where its line stands: after the last node up to that line, or before what follows under it. */
function addNode(outline: OutlineNode[], title: string, line: number): OutlineNode[] {
  const before = findLastUpTo(outline, line, []);
  if (!before) return [buildNode(title, line, outline[0]?.depth ?? 1), ...outline];
  return replaceList(outline, before, (list, index) => {
    const node = list[index] as OutlineNode;
    const { depth, children } = node;
    if (children.length === 0) return list.toSpliced(index + 1, 0, buildNode(title, line, depth));
    return list.with(index, {
      ...node,
      children: [buildNode(title, line, depth + 1), ...children],
    });
  });
}

function findLastUpTo(list: OutlineNode[], line: number, base: number[]): number[] | null {
  const index = list.findLastIndex((node) => node.line <= line);
  const node = list[index];
  if (!node) return null;
  const path = [...base, index];
  return findLastUpTo(node.children, line, path) ?? path;
}

function buildNode(title: string, line: number, depth: number): OutlineNode {
  const plain = { text: title, title, marker: '', line, depth, n: null, inferred: false };
  return { ...plain, kind: 'user', role: 'heading', children: [] };
}

function withDepth(node: OutlineNode, depth: number): OutlineNode {
  const children = node.children.map((child) => withDepth(child, depth + 1));
  return { ...node, depth, children };
}
