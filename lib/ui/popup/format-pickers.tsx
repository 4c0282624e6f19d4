// Format and citation style, side by side; what is chosen is used from now on, by keys and menus too.
import type { Settings } from '../../settings/settings';
import { useTranslate } from '../translate-context';
import { CITATION_STYLE_WORDS, QUOTE_FORMAT_WORDS } from './format-words';
import { Picker } from './picker-field';
import type { PopupModel } from './popup-model';

export function FormatPickers({ popup }: { popup: PopupModel }) {
  const t = useTranslate();
  const { quoteFormat, citationStyle } = popup.session.settings;
  return (
    <div class="pickers">
      <Picker
        label={t('settingQuoteFormat')}
        value={quoteFormat}
        choices={QUOTE_FORMAT_WORDS}
        onChoose={(value) => popup.setSettings({ quoteFormat: value as Settings['quoteFormat'] })}
      />
      <Picker
        label={t('settingCitationStyle')}
        value={citationStyle ?? ''}
        choices={CITATION_STYLE_WORDS}
        onChoose={(value) => popup.setSettings({ citationStyle: value || null })}
      />
    </div>
  );
}
