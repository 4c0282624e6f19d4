// The visible rows of an outline, and which row a key leads to: plain functions, so that they can be tested without a DOM.
import type { OutlineNode } from '../article';

export interface OutlineRow {
  node: OutlineNode;
  path: number[];
  key: string;
  level: number;
  position: number;
  siblings: number;
  folded: boolean;
}

/** How long a pause ends a typed word, ms (WAI-ARIA Authoring Practices leave it open; most systems take half a second). */
const TYPE_AHEAD_PAUSE = 600;

export const pathKey = (path: readonly number[]) => path.join('.');

export function listVisibleRows(
  nodes: OutlineNode[],
  folded: ReadonlySet<string>,
  base: number[] = [],
): OutlineRow[] {
  return nodes.flatMap((node, index) => {
    const path = [...base, index];
    const key = pathKey(path);
    const isFolded = node.children.length > 0 && folded.has(key);
    const row = {
      node,
      path,
      key,
      level: path.length,
      position: index + 1,
      siblings: nodes.length,
      folded: isFolded,
    };
    return isFolded ? [row] : [row, ...listVisibleRows(node.children, folded, path)];
  });
}

export type TreeStep =
  | { kind: 'focus'; row: OutlineRow | undefined }
  | { kind: 'fold'; folded: boolean }
  | { kind: 'open' };

/** The tree pattern of the WAI-ARIA Authoring Practices; null for keys it does not name. */
export function rowAfterKey(key: string, rows: OutlineRow[], from: OutlineRow): TreeStep | null {
  const at = rows.findIndex((row) => row.key === from.key);
  const hasChildren = from.node.children.length > 0;
  switch (key) {
    case 'ArrowDown':
      return { kind: 'focus', row: rows[at + 1] };
    case 'ArrowUp':
      return { kind: 'focus', row: rows[at - 1] };
    case 'Home':
      return { kind: 'focus', row: rows[0] };
    case 'End':
      return { kind: 'focus', row: rows.at(-1) };
    case 'ArrowRight':
      if (from.folded) return { kind: 'fold', folded: false };
      return { kind: 'focus', row: hasChildren ? rows[at + 1] : undefined };
    case 'ArrowLeft':
      if (hasChildren && !from.folded) return { kind: 'fold', folded: true };
      return { kind: 'focus', row: findParent(rows, from) };
    case 'Enter':
    case ' ':
      return { kind: 'open' };
    default:
      return null;
  }
}

function findParent(rows: OutlineRow[], row: OutlineRow): OutlineRow | undefined {
  const parentKey = pathKey(row.path.slice(0, -1));
  return rows.find((candidate) => candidate.key === parentKey);
}

/** The next row whose title, text or number begins with what is being typed; `memory` is kept between keys. */
export function readTypeAhead(
  key: string,
  { rows, from }: { rows: OutlineRow[]; from: OutlineRow },
  memory: { text: string; at: number },
): OutlineRow | null {
  if ([...key].length !== 1) return null;
  const now = Date.now();
  memory.text = now - memory.at > TYPE_AHEAD_PAUSE ? key : memory.text + key;
  memory.at = now;
  const wanted = memory.text.toLocaleLowerCase();
  const at = rows.findIndex((row) => row.key === from.key);
  // A word being continued may stay where it is; a new letter moves on.
  const start = memory.text.length > 1 ? at : at + 1;
  const ordered = [...rows.slice(start), ...rows.slice(0, start)];
  const begins = (text: string) => text.toLocaleLowerCase().startsWith(wanted);
  // Han characters come through an input method, which a tree does not get: 4 finds 四、 too.
  const isNumbered = (node: OutlineNode) => String(node.n) === wanted;
  return (
    ordered.find(({ node }) => begins(node.title) || begins(node.text) || isNumbered(node)) ?? null
  );
}

/** The articles of a law (条) hang folded under their chapters: they would bury the chapters. */
export function foldedAtFirst(nodes: OutlineNode[], base = ''): Set<string> {
  const folded = new Set<string>();
  nodes.forEach((node, index) => {
    const key = base ? `${base}.${index}` : String(index);
    if (node.children.some((child) => child.kind === 'tiao')) folded.add(key);
    for (const inner of foldedAtFirst(node.children, key)) folded.add(inner);
  });
  return folded;
}
