// The outline as an ARIA tree: one tab stop, arrows, Home/End, type-ahead, folding; the same in popup and clean view.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { OutlineNode } from '../article';
import {
  listVisibleRows,
  type OutlineRow,
  pathKey,
  readTypeAhead,
  rowAfterKey,
} from './outline-rows';
import { OutlineTreeItem } from './outline-tree-item';
import { useTranslate } from './translate-context';

export interface OutlineTreeProps {
  nodes: OutlineNode[];
  /** Name for assistive technology. */
  label: string;
  /** Of the entries' words: it decides how Han characters and their marks are drawn. */
  lang?: string;
  onOpen(node: OutlineNode): void;
  /** Line of the section being read (scroll-spy); marks the last row at or before it. */
  currentLine?: number;
  /** Buttons of the row that has focus or the pointer. */
  renderActions?(row: OutlineRow): preact.ComponentChildren;
  /** Replaces the row's text, while it is being renamed. */
  renderEditor?(row: OutlineRow): preact.ComponentChildren;
  /** Keys that the tree itself does not use; true when handled. */
  onKey?(event: KeyboardEvent, row: OutlineRow): boolean;
  /** Paths folded at the start, as `pathKey`. */
  initiallyFolded?: ReadonlySet<string>;
}

export function OutlineTree(props: OutlineTreeProps) {
  const t = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(props.initiallyFolded ?? new Set());
  const [active, setActive] = useState('0');
  const typed = useRef({ text: '', at: 0 });
  const rows = useMemo(() => listVisibleRows(props.nodes, folded), [props.nodes, folded]);
  const activeRow = rows.find((row) => row.key === active) ?? rows[0];
  const currentKey = findCurrent(rows, props.currentLine);

  const fold = (row: OutlineRow, isFolded: boolean) => {
    const next = new Set(folded);
    if (isFolded) next.add(row.key);
    else next.delete(row.key);
    setFolded(next);
  };
  const focusRow = (row: OutlineRow | undefined) => {
    if (!row) return;
    setActive(row.key);
    list.current?.querySelector<HTMLElement>(`[data-key="${row.key}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!activeRow || (event.target as Element).closest('input, button')) return;
    if (props.onKey?.(event, activeRow)) return event.preventDefault();
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = rowAfterKey(event.key, rows, activeRow);
    if (step) {
      event.preventDefault();
      if (step.kind === 'fold') fold(activeRow, step.folded);
      else if (step.kind === 'open') props.onOpen(activeRow.node);
      else focusRow(step.row);
      return;
    }
    const found = readTypeAhead(event.key, { rows, from: activeRow }, typed.current);
    if (found) focusRow(found);
  };

  return (
    <ul
      ref={list}
      class="qy-tree"
      role="tree"
      aria-label={props.label}
      lang={props.lang || undefined}
      onKeyDown={onKeyDown}
    >
      {rows.map((row) => (
        <OutlineTreeItem
          key={pathKey(row.path)}
          row={row}
          isActive={row.key === activeRow?.key}
          isCurrent={row.key === currentKey}
          t={t}
          onFocus={() => setActive(row.key)}
          onOpen={() => props.onOpen(row.node)}
          onFold={() => fold(row, !row.folded)}
          actions={props.renderActions?.(row)}
          editor={props.renderEditor?.(row)}
        />
      ))}
    </ul>
  );
}

/** The last visible row at or before the line; undefined when none is given. */
function findCurrent(rows: OutlineRow[], line: number | undefined): string | undefined {
  if (line === undefined) return undefined;
  return rows.findLast((row) => row.node.line <= line)?.key;
}
