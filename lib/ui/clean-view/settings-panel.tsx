// How the article is set: theme, face, size, leading, measure, paragraphs.
import { CHOICES, NUMBERS, type Settings } from '../../settings/settings';
import { type Named, nameEach } from '../name-each';
import { useTranslate } from '../translate-context';
import { Check } from './check-field';

type Change = (patch: Partial<Settings>) => void;

export const THEMES = nameEach(CHOICES.theme, {
  system: 'themeSystem',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  black: 'themeBlack',
  contrast: 'themeContrast',
});
export const FONTS = nameEach(CHOICES.font, {
  song: 'fontSong',
  hei: 'fontHei',
  kai: 'fontKai',
  fangsong: 'fontFangsong',
  serif: 'fontSerif',
  sans: 'fontSans',
});
export const PARAGRAPHS = nameEach(CHOICES.paragraphs, {
  indent: 'paragraphsIndent',
  spaced: 'paragraphsSpaced',
});
export const ALIGNMENTS: Named<boolean>[] = [
  { value: true, label: 'alignJustify' },
  { value: false, label: 'alignStart' },
];

export function SettingsPanel({ settings, onChange }: { settings: Settings; onChange: Change }) {
  const t = useTranslate();
  return (
    <div class="settings">
      <Choice name="theme" label={t('settingTheme')} of={THEMES} {...{ settings, onChange }} />
      <Choice name="font" label={t('settingFont')} of={FONTS} {...{ settings, onChange }} />
      <Step name="fontSize" label={t('settingSize')} {...{ settings, onChange }} />
      <Step name="fontWeight" label={t('settingWeight')} {...{ settings, onChange }} />
      <Step name="lineHeight" label={t('settingLeading')} {...{ settings, onChange }} />
      <Step name="lineLength" label={t('settingMeasure')} {...{ settings, onChange }} />
      <Choice
        name="paragraphs"
        label={t('settingParagraphs')}
        of={PARAGRAPHS}
        {...{ settings, onChange }}
      />
      <Choice
        name="justify"
        label={t('settingAlignment')}
        of={ALIGNMENTS}
        {...{ settings, onChange }}
      />
      <Check
        label={t('settingPlace')}
        hint={t('settingPlaceHint')}
        isOn={settings.rememberPlace}
        onTurn={(rememberPlace) => onChange({ rememberPlace })}
      />
      <details>
        <summary>{t('settingOwnCss')}</summary>
        <p class="quiet">{t('settingOwnCssHint')}</p>
        <textarea
          class="own-css"
          rows={5}
          spellcheck={false}
          maxLength={10_000}
          aria-label={t('settingOwnCss')}
          placeholder="p { letter-spacing: 0.02em }"
          value={settings.ownCss}
          onChange={(event) => onChange({ ownCss: event.currentTarget.value })}
        />
      </details>
    </div>
  );
}

interface ChoiceProps<K extends keyof Settings> {
  name: K;
  label: string;
  of: Named<Settings[K]>[];
  settings: Settings;
  onChange: Change;
}

export function Choice<K extends keyof Settings>({
  name,
  label,
  of,
  settings,
  onChange,
}: ChoiceProps<K>) {
  const t = useTranslate();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="segments">
        {of.map(({ value, label: key }) => (
          <label class={`segment ${name}-${value}`} key={key}>
            <input
              type="radio"
              name={`setting-${name}`}
              checked={settings[name] === value}
              onChange={() => onChange({ [name]: value })}
            />
            <span>{t(key)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface StepProps {
  name: keyof typeof NUMBERS;
  label: string;
  settings: Settings;
  onChange: Change;
}

function Step({ name, label, settings, onChange }: StepProps) {
  return (
    <label class="step">
      <span class="step-label">{label}</span>
      <input
        type="range"
        {...NUMBERS[name].offered}
        value={settings[name]}
        onInput={(event) => onChange({ [name]: Number(event.currentTarget.value) })}
      />
      <output>{settings[name]}</output>
    </label>
  );
}
