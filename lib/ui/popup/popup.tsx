// The popup: a skeleton at once, then the article with its three tabs, or a plain word on why there is none.
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../message-key';
import { TranslateContext } from '../translate-context';
import { ArticleView } from './article-view';
import { ExportSheet } from './export-sheet';
import { ManualCopy } from './manual-copy';
import { PopupModel } from './popup-model';
import { ToastLine } from './popup-toast';
import type { PopupPorts } from './ports';
import { ProblemView } from './problem-view';
import { ReportSheet } from './report-sheet';
import { SettingsSheet } from './settings-sheet';
import { Skeleton } from './skeleton';

export function Popup({ ports, t }: { ports: PopupPorts; t: Translate }) {
  const [popup] = useState(() => new PopupModel(ports, t));
  const [, redraw] = useState(0);
  useEffect(() => {
    const stop = popup.subscribe(() => redraw((count) => count + 1));
    void popup.start();
    return stop;
  }, [popup]);
  const { page, session } = popup;
  return (
    <TranslateContext.Provider value={t}>
      {page.kind === 'loading' && (
        <Skeleton isSlow={page.isSlow} onStop={() => popup.stopReading()} />
      )}
      {page.kind === 'problem' && <ProblemView reason={page.reason} popup={popup} />}
      {page.kind === 'article' && <ArticleView popup={popup} page={page} />}
      {session.isExportOpen && page.kind === 'article' && <ExportSheet page={page} popup={popup} />}
      {session.isSettingsOpen && <SettingsSheet popup={popup} />}
      {session.isReportOpen && <ReportSheet popup={popup} />}
      {session.refusedCopy !== null && (
        <ManualCopy text={session.refusedCopy} onClose={() => popup.closeManualCopy()} />
      )}
      <ToastLine toast={session.toast} onGone={(seq) => popup.hideToast(seq)} />
    </TranslateContext.Provider>
  );
}
