// The popup: a skeleton at once, then the article with its three tabs, or a plain word on why there is none.
import type { Translate } from '../../translate';
import { TranslateContext } from '../translate-context';
import { ArticleView } from './article-view';
import { ManualCopy } from './manual-copy';
import type { PopupPorts } from './ports';
import { ProblemView } from './problem-view';
import { SettingsSheet } from './settings-sheet';
import { Skeleton } from './skeleton';
import { ToastLine } from './toast-line';
import { usePopup } from './use-popup';

export function Popup({ ports, t }: { ports: PopupPorts; t: Translate }) {
  return (
    <TranslateContext.Provider value={t}>
      <PopupBody ports={ports} />
    </TranslateContext.Provider>
  );
}

function PopupBody({ ports }: { ports: PopupPorts }) {
  const popup = usePopup(ports);
  const { page, session } = popup;
  return (
    <>
      {page.kind === 'loading' && <Skeleton isSlow={page.isSlow} />}
      {page.kind === 'problem' && <ProblemView reason={page.reason} popup={popup} />}
      {page.kind === 'article' && <ArticleView popup={popup} page={page} />}
      {session.isSettingsOpen && <SettingsSheet popup={popup} />}
      {session.refusedCopy !== null && (
        <ManualCopy text={session.refusedCopy} onClose={popup.closeManualCopy} />
      )}
      <ToastLine toast={session.toast} onGone={popup.hideToast} />
    </>
  );
}
