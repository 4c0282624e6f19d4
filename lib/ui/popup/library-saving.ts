// Saves the article that the popup shows to the library, with a way back at once.
import type { Article } from '../../article';
import type { MessageKey, Translate } from '../../message-key';
import type { PopupPorts, SavedToLibrary } from './ports';
import type { Toast } from './session';

/** What the popup knows and shows. */
interface Host {
  page: { kind: string; original?: Article };
  freeze(): void;
  openExport(isOpen: boolean): void;
  complain(key: MessageKey): void;
  say(key: MessageKey): void;
  showToast(toast: Omit<Toast, 'seq'>): void;
  /** Shows that it is in the library, or is not. */
  markSaved(saved: string): void;
}

export class LibrarySaving {
  constructor(
    private readonly host: Host,
    private readonly ports: Pick<PopupPorts, 'saveToLibrary' | 'undoSave'>,
    private readonly t: Translate,
  ) {}

  async save(): Promise<void> {
    const { original } = this.host.page;
    if (!original) return;
    this.host.freeze();
    const answer = await this.ports.saveToLibrary(original).catch(() => null);
    if (!answer) return this.host.complain('notKeptFailed');
    if (answer.undo) this.host.markSaved('now');
    this.tell(answer);
  }

  private tell({ text, undo, isForFile }: SavedToLibrary): void {
    const { host, t } = this;
    const file = { label: t('saveAsFile'), run: () => host.openExport(true) };
    const back = undo && { label: t('undo'), run: () => void this.takeBack(undo) };
    host.showToast({ text, tone: undo ? 'plain' : 'bad', action: isForFile ? file : back });
  }

  private async takeBack(undo: NonNullable<SavedToLibrary['undo']>): Promise<void> {
    const kept = await this.ports.undoSave(undo).catch(() => null);
    if (!kept?.saved) return this.host.complain('notKeptFailed');
    this.host.markSaved(undo.mark?.saved ?? '');
    this.host.say('saveUndone');
  }
}
