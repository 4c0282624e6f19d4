// A quiet line: when everything was last put into a file; the way to backup and restore stays when the reader turned the words off.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../message-key';
import type { Settings } from '../../settings/settings';
import { useTranslate } from '../translate-context';
import { BackupPanel } from './backup-panel';
import { useOutPorts } from './use-selection';

/** Younger backups need no word, ms. */
const FRESH = 7 * 86_400_000;

export function BackupLine() {
  const t = useTranslate();
  const ports = useOutPorts();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isOpen, setOpen] = useState(false);
  const saved = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    // Anew when the panel is closed: there may be a backup now. What was chosen in it is kept first.
    if (!isOpen) void saved.current.then(() => ports.getSettings()).then(setSettings, () => {});
  }, [ports, isOpen]);
  const remind = (backupReminder: boolean) => {
    setSettings((all) => all && { ...all, backupReminder });
    saved.current = ports.setSettings({ backupReminder }).catch(() => {});
  };
  const words = settings ? wordsFor(settings, t) : '';
  return (
    <div class="backup-line">
      {words && <p class="hint">{words}</p>}
      <button type="button" class="link-button" onClick={() => setOpen(true)}>
        {t('backupOpen')}
      </button>
      {isOpen && (
        <BackupPanel
          reminds={settings?.backupReminder ?? true}
          onRemind={remind}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

function wordsFor({ backupReminder, lastBackup }: Settings, t: Translate): string {
  const last = Date.parse(lastBackup);
  if (!backupReminder || Date.now() - last < FRESH) return '';
  const day = new Intl.DateTimeFormat(t('languageTag'), { dateStyle: 'long' });
  const since = Number.isNaN(last) ? t('backupNever') : t('backupLast', day.format(last));
  return since;
}
