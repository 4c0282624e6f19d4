// What is kept on this machine, how much room it takes, and the way out for all of it.
import { useEffect, useState } from 'preact/hooks';
import type { RoomUsage } from '../../library/kept';
import { useTranslate } from '../translate-context';
import { UsageLines } from '../usage-lines';
import type { PopupModel } from './popup-model';

export function StorageSection({ popup }: { popup: PopupModel }) {
  const t = useTranslate();
  const [usage, setUsage] = useState<RoomUsage | 'asked' | 'closed'>('asked');
  useEffect(() => {
    popup.readUsage().then(setUsage, () => setUsage('closed'));
  }, [popup]);
  return (
    <section class="storage">
      <h3>{t('storageTitle')}</h3>
      {usage === 'closed' && <p class="hint">{t('storageClosed')}</p>}
      {typeof usage === 'object' && <UsageLines usage={usage} />}
      <label class="check">
        <input
          type="checkbox"
          checked={popup.session.settings.libraryTexts}
          onChange={(event) => popup.setSettings({ libraryTexts: event.currentTarget.checked })}
        />
        {t('settingLibraryTexts')}
      </label>
      <button type="button" class="button small" onClick={() => popup.openLibrary()}>
        {t('libraryOpen')}
      </button>{' '}
      <button type="button" class="button small" onClick={() => popup.saveRaw()}>
        {t('storageSaveAll')}
      </button>
    </section>
  );
}
