// What is kept on this machine, how much room it takes, and the way out for all of it.
import { useEffect, useState } from 'preact/hooks';
import { formatBytes } from '../format-bytes';
import { useTranslate } from '../translate-context';
import type { PopupModel } from './popup-model';
import type { Usage } from './ports';

export function StorageSection({ popup }: { popup: PopupModel }) {
  const t = useTranslate();
  const [usage, setUsage] = useState<Usage | 'asked' | 'closed'>('asked');
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

function UsageLines({ usage }: { usage: Usage }) {
  const t = useTranslate();
  const { articles, quotes, aside, pending, bytes, quota } = usage;
  const room = [bytes, quota].map((size) => formatBytes(size, t('languageTag')));
  return (
    <>
      <p class="hint">{t('storageUse', articles, quotes, ...room)}</p>
      {pending > 0 && <p class="hint">{t('storagePending', pending)}</p>}
      {aside > 0 && <p class="hint">{t('storageAside', aside)}</p>}
    </>
  );
}
