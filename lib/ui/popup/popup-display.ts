// What the popup shows, and the line in which it says something: components read `page` and `session` and are told of every change.
import type { ReportInput } from '../../build-report';
import type { MessageKey, Translate } from '../../message-key';
import { type Page, SESSION_AT_FIRST, type Session, type Toast } from './session';

export class PopupDisplay {
  page: Page = { kind: 'loading', isSlow: false };
  session: Session = SESSION_AT_FIRST;
  private listener: () => void = () => {};
  private toasts = 0;

  constructor(protected readonly t: Translate) {}

  /** Called after every change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.listener = listener;
    return () => {
      this.listener = () => {};
    };
  }

  openSettings(isSettingsOpen: boolean): void {
    this.patch({ isSettingsOpen });
  }

  openExport(isExportOpen: boolean): void {
    this.patch({ isExportOpen });
  }

  markSaved(saved: string): void {
    if (this.page.kind !== 'article') return;
    this.setPage({ ...this.page, kept: { ...this.page.kept, saved } });
  }

  openReport(isReportOpen: boolean): void {
    this.patch({ isReportOpen, isSettingsOpen: false });
  }

  /** As the page gave it: what the reader corrected is not what was read wrongly. */
  outcome(): ReportInput['outcome'] {
    const { page } = this;
    if (page.kind === 'article') return page.original;
    return { ok: false, reason: page.kind === 'problem' ? page.reason : 'loading' };
  }

  closeManualCopy(): void {
    this.patch({ refusedCopy: null });
  }

  say(key: MessageKey, action?: Toast['action']): void {
    this.showToast({ text: this.t(key), tone: 'plain', action });
  }

  hideToast(seq: number): void {
    if (this.session.toast?.seq === seq) this.patch({ toast: null });
  }

  complain(key: MessageKey): void {
    this.showToast({ text: this.t(key), tone: 'bad' });
  }

  showToast(toast: Omit<Toast, 'seq'>): void {
    this.toasts += 1;
    this.patch({ toast: { ...toast, seq: this.toasts } });
  }

  protected setPage(page: Page): void {
    this.page = page;
    this.listener();
  }

  protected patch(changed: Partial<Session>): void {
    this.session = { ...this.session, ...changed };
    this.listener();
  }
}
