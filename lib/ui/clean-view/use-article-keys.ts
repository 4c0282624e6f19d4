// Keys, copying and Esc in the clean view, always on the latest state.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { readRange, type ShownBlocks } from './article-selection';
import { toCleanCopy } from './clean-copy';
import { type CommandScope, runCommand } from './run-command';
import { type ShieldHandlers, usePageShield } from './use-page-shield';
import { isSelectAll, readCommand } from './view-keys';

interface Latest {
  scope: CommandScope;
  /** Closes what lies over the article; false when nothing does. */
  closeInner(): boolean;
}

export function useArticleKeys(root: ShadowRoot, shown: ShownBlocks, latest: Latest): void {
  const now = useRef({ ...latest, shown });
  now.current = { ...latest, shown };
  const handlers = useMemo((): ShieldHandlers => {
    return {
      onKey(event) {
        if (isSelectAll(event) && !isInText(root)) return selectArticle(now.current.shown);
        const command = readCommand(event, root.activeElement);
        if (command) runCommand(command, now.current.scope);
        return command !== null;
      },
      onCopy(event) {
        if (!isInText(root)) copyClean(event, root);
      },
    };
  }, [root]);
  usePageShield(root, handlers);
  useEffect(() => {
    const dialog = root.querySelector('dialog');
    const onCancel = (event: Event) => {
      if (event.target === dialog && now.current.closeInner()) event.preventDefault();
    };
    dialog?.addEventListener('cancel', onCancel);
    return () => dialog?.removeEventListener('cancel', onCancel);
  }, [root]);
}

/** Words waiting to be copied by hand: what is selected there is the field's own. */
const isInText = (root: ShadowRoot) => root.activeElement?.matches('textarea') ?? false;

function selectArticle({ body }: ShownBlocks): boolean {
  if (body) body.ownerDocument.getSelection()?.selectAllChildren(body.closest('article') ?? body);
  return true;
}

function copyClean(event: ClipboardEvent, root: ShadowRoot): void {
  const range = readRange(root);
  if (!range || !event.clipboardData) return;
  const { text, html } = toCleanCopy(range);
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData('text/html', html);
  event.preventDefault();
}
