// The settings as a whole: into the browser's account, into a file and back, and as they were at first.
import { useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../../settings/settings';
import { countSound, readSettingsFile, writeSettingsFile } from '../../settings/settings-file';
import { todayHere } from '../../today';
import { useTranslate } from '../translate-context';
import type { OptionsPorts } from './options-ports';
import { SETTING_ROWS } from './setting-rows';
import type { Options } from './use-options';

interface SectionProps {
  ports: OptionsPorts;
  options: Options;
}

export function TransferSection({ ports, options }: SectionProps) {
  return (
    <>
      <SyncLine ports={ports} options={options} />
      <FileWays ports={ports} options={options} />
    </>
  );
}

type SyncState = Awaited<ReturnType<OptionsPorts['syncState']>>;

function SyncLine({ ports, options }: SectionProps) {
  const t = useTranslate();
  const { settings, set } = options;
  const [sync, setSync] = useState<SyncState>({ state: 'off', left: [] });
  useEffect(() => {
    ports.syncState().then(setSync, () => {});
  }, [settings]);
  const names = sync.left.map((name) => {
    const row = SETTING_ROWS.find((one) => one.name === name);
    return row ? t(row.label) : name;
  });
  return (
    <div class="setting" data-setting="syncSettings">
      <div class="setting-name">
        <span id="name-sync">{t('settingSync')}</span>
      </div>
      <div class="setting-control">
        <input
          type="checkbox"
          class="switch"
          aria-labelledby="name-sync"
          aria-describedby="hint-sync"
          checked={settings.syncSettings}
          onChange={({ currentTarget }) => set({ syncSettings: currentTarget.checked })}
        />
        <p class="hint" id="hint-sync">
          {t('settingSyncHint')}
        </p>
        <div role="status">
          {sync.state === 'failed' && <p class="field-error">{t('syncFailed')}</p>}
          {sync.state !== 'off' && names.length > 0 && (
            <p class="hint">{t('syncLeft', names.join(t('fieldsToCheckJoint')))}</p>
          )}
        </div>
      </div>
    </div>
  );
}

function FileWays({ ports, options }: SectionProps) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const { settings, set, say } = options;
  const exportFile = () => {
    const file = writeSettingsFile(settings, todayHere());
    const isHanded = ports.save(file);
    say({
      text: isHanded ? t('toastHandedOver', file.filename) : t('toastSaveFailed'),
      tone: isHanded ? 'plain' : 'bad',
    });
  };
  const offerUndo = (text: string) => {
    const action = { label: t('undo'), run: () => set(settings) };
    say({ text, tone: 'plain', action });
  };
  const takeFile = async (text: string) => {
    const found = readSettingsFile(text);
    if (!found) return say({ text: t('optionsNoSettingsFile'), tone: 'bad' });
    const taken = await ports.importSettings(found).catch(() => null);
    if (!taken?.saved) return say({ text: t('optionsNotSaved'), tone: 'bad' });
    const names = taken.aside.join(t('fieldsToCheckJoint'));
    const done = t('optionsImported', countSound(found));
    offerUndo(taken.aside.length > 0 ? `${done} ${t('optionsImportAside', names)}` : done);
    await ports.openLanguage();
  };
  const resetAll = () => {
    const { syncSettings, lastBackup } = settings;
    set({ ...DEFAULT_SETTINGS, syncSettings, lastBackup });
    offerUndo(t('optionsResetDone'));
  };
  return (
    <>
      <div class="ways">
        <button type="button" class="button small" onClick={exportFile}>
          {t('optionsExport')}
        </button>
        <button type="button" class="button small" onClick={() => input.current?.click()}>
          {t('optionsImport')}
        </button>
        <button type="button" class="button small" onClick={resetAll}>
          {t('optionsResetAll')}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        onChange={async ({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) await takeFile(await file.text());
        }}
      />
      <p class="hint">{t('optionsFileHint')}</p>
    </>
  );
}
