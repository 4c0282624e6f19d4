// At the foot of the library: how much is kept and how much room it takes, what could not be read, the way out and the end of it all.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RoomUsage } from '../../library/kept';
import { useTranslate } from '../translate-context';
import { UsageLines } from '../usage-lines';
import type { LibraryPorts } from './library-page-ports';

interface StorageLineProps {
  ports: LibraryPorts;
  /** Asked again when it changes; not before it is there. */
  seen: unknown;
  onSaveAll(): void;
  onForget(): void;
  children?: ComponentChildren;
}

export function StorageLine(props: StorageLineProps) {
  const { ports, seen, onSaveAll, onForget, children } = props;
  const t = useTranslate();
  const [usage, setUsage] = useState<RoomUsage | null>(null);
  useEffect(() => {
    if (seen !== null) void ports.readUsage().then(setUsage, () => setUsage(null));
  }, [seen]);
  if (!usage) return null;
  const { articles, aside, pending } = usage;
  return (
    <footer class="storage-line">
      <UsageLines usage={usage} />
      <p class="hint">{t('libraryRemoval')}</p>
      {children}
      <div class="ways">
        <button type="button" class="link-button" onClick={onSaveAll}>
          {t('storageSaveAll')}
        </button>
        {articles + aside + pending > 0 && (
          <button type="button" class="link-button danger" onClick={onForget}>
            {t('libraryForgetAll')}
          </button>
        )}
      </div>
    </footer>
  );
}
