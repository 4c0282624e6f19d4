// The way out for some articles of the library: a button that opens the panel.
import { useState } from 'preact/hooks';
import { useTranslate } from '../translate-context';
import { ExportPanel } from './take-out-panel';

/** @param ids what is taken out. */
export function OutWays({ ids }: { ids: readonly string[] }) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="out-ways">
      <button
        type="button"
        class="button small"
        disabled={ids.length === 0}
        onClick={() => setOpen(true)}
      >
        {t('outOpen')}
      </button>
      {isOpen && <ExportPanel ids={ids} onClose={() => setOpen(false)} />}
    </div>
  );
}
