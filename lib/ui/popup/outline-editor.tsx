// Editing the outline: the bar above the tree, the buttons of a row, the input of a title, and the keys for all of it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OutlineRow } from '../outline-rows';
import { useTranslate } from '../translate-context';
import { IconButton } from './icon-button';
import { Icon } from './popup-icons';
import type { ArticlePage } from './popup-model';
import type { OutlineEdits } from './use-outline-edits';

/** A heading made of a selected line is cut here: it is a heading, not a paragraph. */
const MAX_TITLE = 80;

interface EditBarProps {
  edits: OutlineEdits;
  page: ArticlePage;
  onDone(): void;
}

export function EditBar({ edits, page, onDone }: EditBarProps) {
  const t = useTranslate();
  const { selection } = page.reading;
  const line = selection?.blocks?.startBlock;
  const addSelected = () => {
    if (!selection || line === undefined) return;
    const title = [...(selection.shown.split('\n')[0] ?? '')].slice(0, MAX_TITLE).join('');
    edits.edit({ kind: 'add', title, line });
  };
  return (
    <div class="edit-bar" role="toolbar" aria-label={t('outlineEdit')}>
      <button
        type="button"
        class="button small"
        disabled={line === undefined}
        title={t(line === undefined ? 'outlineAddHint' : 'outlineAddSelected')}
        onClick={addSelected}
      >
        <Icon name="plus" size={14} />
        {t('outlineAddSelected')}
      </button>
      <button type="button" class="button small" disabled={!edits.canUndo} onClick={edits.undo}>
        <Icon name="undo" size={14} />
        {t('undo')}
      </button>
      <button type="button" class="button small" disabled={!edits.isChanged} onClick={edits.reset}>
        {t('outlineReset')}
      </button>
      <button type="button" class="button small push" onClick={onDone}>
        {t('done')}
      </button>
    </div>
  );
}

export function EditorActions({ row, edits }: { row: OutlineRow; edits: OutlineEdits }) {
  const t = useTranslate();
  const { path } = row;
  const edit = (kind: 'promote' | 'demote' | 'remove') => () => edits.edit({ kind, path });
  const isTop = path.length < 2;
  const isFirst = path.at(-1) === 0;
  return (
    <>
      <IconButton icon="pencil" label={t('outlineRename')} onClick={() => edits.rename(row.key)} />
      <IconButton
        icon="promote"
        label={t('outlinePromote')}
        isOff={isTop}
        onClick={edit('promote')}
      />
      <IconButton
        icon="demote"
        label={t('outlineDemote')}
        isOff={isFirst}
        onClick={edit('demote')}
      />
      <IconButton icon="close" label={t('outlineRemove')} onClick={edit('remove')} />
    </>
  );
}

export function TitleEditor({ row, edits }: { row: OutlineRow; edits: OutlineEdits }) {
  const t = useTranslate();
  const [title, setTitle] = useState(row.node.text);
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const finish = (isKept: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    if (isKept && title !== row.node.text) edits.edit({ kind: 'rename', path: row.path, title });
    else edits.rename(null);
    requestAnimationFrame(() => focusRow(row.key));
  };
  return (
    <input
      ref={input}
      class="field inline"
      value={title}
      aria-label={t('outlineRename')}
      onInput={(event) => setTitle(event.currentTarget.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        finish(event.key === 'Enter');
      }}
    />
  );
}

function focusRow(key: string): void {
  document.querySelector<HTMLElement>(`.qy-tree-item[data-key="${key}"]`)?.focus();
}

/** F2 renames, Delete removes, Alt and an arrow moves a level, Ctrl+Z takes back. True when the key was one of them. */
export function handleEditKey(event: KeyboardEvent, row: OutlineRow, edits: OutlineEdits): boolean {
  const { path } = row;
  const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
  if (isUndo) edits.undo();
  else if (event.key === 'F2') edits.rename(row.key);
  else if (event.key === 'Delete') edits.edit({ kind: 'remove', path });
  else if (event.altKey && event.key === 'ArrowLeft') edits.edit({ kind: 'promote', path });
  else if (event.altKey && event.key === 'ArrowRight') edits.edit({ kind: 'demote', path });
  else return false;
  return true;
}
