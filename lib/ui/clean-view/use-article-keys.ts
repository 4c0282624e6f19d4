// Keys, copying and Esc in the clean view, always on the latest state.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { readRange, type ShownBlocks } from './article-selection';
import { toCleanCopy } from './clean-copy';
import { type CommandScope, runCommand } from './run-command';
import type { Stage } from './stage';
import { type StageHandlers, useStageEvents } from './use-stage-events';
import { isPrint, isSelectAll, readCommand } from './view-keys';

interface Latest {
  scope: CommandScope;
  /** Takes keys before anything else; true when it did. */
  onKeyFirst(key: string): boolean;
  /** Closes what lies over the article; false when nothing does. */
  closeInner(): boolean;
}

export function useArticleKeys(stage: Stage, shown: ShownBlocks, latest: Latest): void {
  const { root } = stage;
  const now = useRef({ ...latest, shown });
  now.current = { ...latest, shown };
  const handlers = useMemo((): StageHandlers => {
    const run = (command: Parameters<typeof runCommand>[0]) =>
      runCommand(command, now.current.scope);
    return {
      onKey(event) {
        if (now.current.onKeyFirst(event.key)) return true;
        if (isSelectAll(event) && !isInText(root)) return selectArticle(now.current.shown);
        // The browser would print the page with our frame in it.
        if (stage.isFramed && isPrint(event)) return done(() => run('print'));
        const command = readCommand(event, root.activeElement);
        return command !== null && done(() => run(command));
      },
      onEscape() {
        if (!now.current.closeInner()) run('close');
      },
      onCopy(event) {
        if (!isInText(root)) copyClean(event, root);
      },
    };
  }, [stage]);
  useStageEvents(stage, handlers);
  useNativeEscape(stage, () => now.current.closeInner());
}

/** Without a frame Esc is the dialog's own: it closes what is innermost. */
function useNativeEscape({ root, isFramed }: Stage, closeInner: () => boolean): void {
  useLayoutEffect(() => {
    if (isFramed) return;
    const dialog = (root as ShadowRoot).host.closest('dialog');
    const onCancel = (event: Event) => {
      if (event.target === dialog && closeInner()) event.preventDefault();
    };
    dialog?.addEventListener('cancel', onCancel);
    return () => dialog?.removeEventListener('cancel', onCancel);
  }, [root]);
}

function done(deed: () => void): true {
  deed();
  return true;
}

/** Words waiting to be copied by hand: what is selected there is the field's own. */
const isInText = (root: Stage['root']) => root.activeElement?.matches('textarea') ?? false;

function selectArticle({ body }: ShownBlocks): boolean {
  if (body) body.ownerDocument.getSelection()?.selectAllChildren(body.closest('article') ?? body);
  return true;
}

function copyClean(event: ClipboardEvent, root: Stage['root']): void {
  const range = readRange(root);
  if (!range || !event.clipboardData) return;
  const { text, html } = toCleanCopy(range);
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData('text/html', html);
  event.preventDefault();
}
