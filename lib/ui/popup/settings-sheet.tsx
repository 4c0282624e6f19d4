// The few settings that belong to taking things away; how the article looks is set in the clean view.
import { OUTLINE_FORMATS } from '../../export/outline-formats';
import type { Settings } from '../../settings/settings';
import { Tick } from '../tick';
import { useTranslate } from '../translate-context';
import { Dialog } from './dialog';
import { FormatPickers } from './format-pickers';
import { Picker } from './picker-field';
import type { PopupModel } from './popup-model';
import { ReportButton } from './report-sheet';
import { StorageSection } from './storage-section';
import { TemplateEditor } from './template-editor';

export function SettingsSheet({ popup }: { popup: PopupModel }) {
  const t = useTranslate();
  const { settings } = popup.session;
  const set = (changed: Partial<Settings>) => popup.setSettings(changed);
  return (
    <Dialog title={t('settingsTitle')} onClose={() => popup.openSettings(false)}>
      <h3>{t('settingsQuotes')}</h3>
      <FormatPickers popup={popup} />
      {settings.quoteFormat === 'template' && <TemplateEditor popup={popup} />}
      <Tick
        label={t('settingPassageLinks')}
        isOn={settings.passageLinks}
        onTurn={(isOn) => set({ passageLinks: isOn })}
      />
      <Tick
        label={t('settingTitleCase')}
        isOn={settings.titleCase}
        onTurn={(isOn) => set({ titleCase: isOn })}
      />
      <h3>{t('tabOutline')}</h3>
      <Picker
        label={t('settingOutlineFormat')}
        value={settings.outlineFormat}
        choices={OUTLINE_FORMATS.map(({ id, label }) => ({ value: id, label }))}
        onChoose={(outlineFormat) => set({ outlineFormat })}
      />
      <Tick
        label={t('settingOutlineLinks')}
        isOn={settings.outlineLinks}
        onTurn={(isOn) => set({ outlineLinks: isOn })}
      />
      <p class="all-options">
        <button type="button" class="button small" onClick={() => popup.openOptions()}>
          {t('optionsAll')}
        </button>
      </p>
      <StorageSection popup={popup} />
      <h3>{t('reportHeading')}</h3>
      <ReportButton popup={popup} />
    </Dialog>
  );
}
