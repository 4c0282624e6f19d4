// A quiet line: when everything was last put into a file, and that the library goes when the extension does.
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings';
import { useTranslate } from '../translate-context';
import { useOutPorts } from './use-selection';

/** Younger backups need no word, ms. */
const FRESH = 7 * 86_400_000;

/** @param turn another number after each backup. */
export function BackupLine({ turn }: { turn: number }) {
  const t = useTranslate();
  const ports = useOutPorts();
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void ports.getSettings().then(setSettings, () => {});
  }, [ports, turn]);
  if (!settings?.backupReminder) return null;
  const last = Date.parse(settings.lastBackup);
  if (Date.now() - last < FRESH) return null;
  const day = new Intl.DateTimeFormat(t('languageTag'), { dateStyle: 'long' });
  return (
    <p class="hint backup-line">
      {Number.isNaN(last) ? t('backupNever') : t('backupLast', day.format(last))}{' '}
      {t('backupRemoval')}
    </p>
  );
}
