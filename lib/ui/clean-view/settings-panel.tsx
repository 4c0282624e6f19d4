// How the article is set: theme, face, size, leading, measure, paragraphs.
import type { MessageKey } from '../../message-key';
import type { Settings } from '../../settings/settings';
import { useTranslate } from '../translate-context';

type Change = (patch: Partial<Settings>) => void;

const THEMES: [Settings['theme'], MessageKey][] = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['sepia', 'themeSepia'],
  ['dark', 'themeDark'],
];
const FONTS: [Settings['font'], MessageKey][] = [
  ['song', 'fontSong'],
  ['hei', 'fontHei'],
  ['kai', 'fontKai'],
  ['serif', 'fontSerif'],
  ['sans', 'fontSans'],
];
const PARAGRAPHS: [Settings['paragraphs'], MessageKey][] = [
  ['indent', 'paragraphsIndent'],
  ['spaced', 'paragraphsSpaced'],
];
const ALIGNMENTS: [boolean, MessageKey][] = [
  [true, 'alignJustify'],
  [false, 'alignStart'],
];

export function SettingsPanel({ settings, onChange }: { settings: Settings; onChange: Change }) {
  const t = useTranslate();
  return (
    <div class="settings">
      <Choice name="theme" label={t('settingTheme')} of={THEMES} {...{ settings, onChange }} />
      <Choice name="font" label={t('settingFont')} of={FONTS} {...{ settings, onChange }} />
      <Step
        name="fontSize"
        label={t('settingSize')}
        range={[14, 32, 1]}
        {...{ settings, onChange }}
      />
      <Step
        name="lineHeight"
        label={t('settingLeading')}
        range={[1.4, 2.4, 0.1]}
        {...{ settings, onChange }}
      />
      <Step
        name="lineLength"
        label={t('settingMeasure')}
        range={[24, 56, 2]}
        {...{ settings, onChange }}
      />
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
    </div>
  );
}

interface ChoiceProps<K extends keyof Settings> {
  name: K;
  label: string;
  of: [Settings[K], MessageKey][];
  settings: Settings;
  onChange: Change;
}

function Choice<K extends keyof Settings>({ name, label, of, settings, onChange }: ChoiceProps<K>) {
  const t = useTranslate();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="segments">
        {of.map(([value, key]) => (
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
  name: 'fontSize' | 'lineHeight' | 'lineLength';
  label: string;
  /** least, most, step */
  range: [number, number, number];
  settings: Settings;
  onChange: Change;
}

function Step({ name, label, range: [min, max, step], settings, onChange }: StepProps) {
  return (
    <label class="step">
      <span class="step-label">{label}</span>
      <input
        type="range"
        {...{ min, max, step }}
        value={settings[name]}
        onInput={(event) => onChange({ [name]: Number(event.currentTarget.value) })}
      />
      <output>{settings[name]}</output>
    </label>
  );
}
