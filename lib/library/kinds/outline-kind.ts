// The outline as the reader left it: the whole tree, since half a tree would be a wrong one.
import type { OutlineNode } from '../../article';
import type { ArticleChange } from '../../article-state';
import { isCount, isRecord, isText } from '../../check';
import { type Kind, readWhole, replaceWhole } from '../record';

/** Characters */
const MAX_TEXT = 2_000;
/** Deeper outlines are not ours: the grammar stops far above. */
const MAX_DEPTH = 12;
const MAX_NODES = 5_000;

export const OUTLINE_KIND: Kind<OutlineNode[], Extract<ArticleChange, { kind: 'outline' }>> = {
  name: 'outline',
  read: readWhole(readOutline),
  changes: {
    outline: {
      isShaped: ({ outline }) => outline === null || Array.isArray(outline),
      fits: ({ outline }) => outline === null || readOutline(outline) !== null,
      plan: async ({ outline }) =>
        replaceWhole({ kind: 'outline', id: '' }, outline && readOutline(outline)),
    },
  },
};

/** The whole outline or null. */
export function readOutline(value: unknown): OutlineNode[] | null {
  const left = { nodes: MAX_NODES };
  return readNodes(value, 0, left);
}

function readNodes(value: unknown, level: number, left: { nodes: number }): OutlineNode[] | null {
  if (!Array.isArray(value) || level > MAX_DEPTH) return null;
  left.nodes -= value.length;
  if (left.nodes < 0) return null;
  const nodes = value.map((entry) => readNode(entry, level, left));
  return nodes.every((node) => node !== null) ? nodes : null;
}

function readNode(value: unknown, level: number, left: { nodes: number }): OutlineNode | null {
  if (!isRecord(value)) return null;
  const { text, marker, title, depth, line, kind, n, role, inferred, reason } = value;
  const hasTexts = [text, marker, title, kind].every((part) => isText(part, MAX_TEXT));
  if (!hasTexts || !isCount(depth) || !Number.isInteger(line)) return null;
  const children = readNodes(value.children, level + 1, left);
  if (children === null) return null;
  return {
    text: text as string,
    marker: marker as string,
    title: title as string,
    depth,
    line: line as number,
    kind: kind as string,
    n: Number.isInteger(n) ? (n as number) : null,
    role: role === 'item' ? 'item' : 'heading',
    inferred: inferred === true,
    ...(isText(reason, 100) ? { reason } : {}),
    children,
  };
}
