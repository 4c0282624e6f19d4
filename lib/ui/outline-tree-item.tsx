// One row of the outline tree.
import type { ComponentChildren } from 'preact';
import type { MessageKey, Translate } from '../message-key';
import type { OutlineRow } from './outline-rows';

/** The reasons of `OutlineNode.reason`, in words. A reason that is not here is told in general words. */
const REASONS: Record<string, MessageKey> = {
  numbering: 'reasonNumbering',
  bold: 'reasonBold',
  centred: 'reasonCentred',
  larger: 'reasonLarger',
  'short-line': 'reasonShortLine',
  'run-in': 'reasonRunIn',
  'bold-lead': 'reasonBoldLead',
  bracket: 'reasonBracket',
  bullet: 'reasonBullet',
  parallel: 'reasonParallel',
};

interface ItemProps {
  row: OutlineRow;
  isActive: boolean;
  isCurrent: boolean;
  t: Translate;
  onFocus(): void;
  onOpen(): void;
  onFold(): void;
  actions: ComponentChildren;
  editor: ComponentChildren;
}

export function OutlineTreeItem({ row, t, ...props }: ItemProps) {
  const { node } = row;
  const hasChildren = node.children.length > 0;
  return (
    <li
      class="qy-tree-item"
      role="treeitem"
      data-key={row.key}
      data-role={node.role}
      tabIndex={props.isActive ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={hasChildren ? !row.folded : undefined}
      aria-current={props.isCurrent ? 'location' : undefined}
      style={{ '--level': row.level - 1 }}
      onFocus={props.onFocus}
    >
      <span
        class="qy-tree-fold"
        aria-hidden="true"
        data-state={hasChildren ? (row.folded ? 'closed' : 'open') : 'none'}
        onClick={props.onFold}
      />
      {props.editor || (
        <span class="qy-tree-text" onClick={props.onOpen} dir="auto">
          {node.marker && <span class="qy-tree-marker">{node.marker}</span>}
          {node.title}
        </span>
      )}
      {node.inferred && !props.editor && (
        <span class="qy-tree-inferred" title={t(REASONS[node.reason ?? ''] ?? 'reasonOther')}>
          {t('outlineInferred')}
        </span>
      )}
      {props.actions && <span class="qy-tree-actions">{props.actions}</span>}
    </li>
  );
}
