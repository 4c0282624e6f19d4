// The ways out of the library and back into it: buttons that open their panels.
import { useState } from 'preact/hooks';
import { useTranslate } from '../translate-context';
import { BackupLine } from './backup-line';
import { BackupPanel } from './backup-panel';
import { ExportPanel } from './export-panel';

/** @param ids what is taken out. */
export function OutWays({ ids }: { ids: readonly string[] }) {
  const t = useTranslate();
  const [open, setOpen] = useState<'export' | null>(null);
  return (
    <div class="out-ways">
      <button
        type="button"
        class="button small"
        disabled={ids.length === 0}
        onClick={() => setOpen('export')}
      >
        {t('outOpen')}
      </button>
      <BackupWay />
      {open === 'export' && <ExportPanel ids={ids} onClose={() => setOpen(null)} />}
    </div>
  );
}

/** Of the whole library, selected or not; with the line that reminds of it. */
export function BackupWay() {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [turn, setTurn] = useState(0);
  const close = () => {
    setOpen(false);
    setTurn(turn + 1);
  };
  return (
    <>
      <button type="button" class="button small" onClick={() => setOpen(true)}>
        {t('backupOpen')}
      </button>
      <BackupLine turn={turn} />
      {isOpen && <BackupPanel onClose={close} />}
    </>
  );
}
