// One setting: its name, what it does, the control, and the way back to how it was at first.

import { FRONT_MATTER_FIELDS, FRONT_MATTER_TEMPLATE } from '../../export/front-matter';
import { FILE_NAME_FIELDS, FILE_NAME_TEMPLATE } from '../../library/out/file-name-template';
import type { MessageKey } from '../../message-key';
import { TEMPLATE_FIELDS } from '../../quote/template';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { Icon } from '../popup/popup-icons';
import { useTranslate } from '../translate-context';
import type { Control, SettingRow } from './setting-rows';

interface LineProps {
  row: SettingRow;
  settings: Settings;
  onSet(patch: Partial<Settings>): void;
}

/** Shown where a text is empty: what then holds. */
const AT_FIRST: Partial<Record<keyof Settings, string>> = {
  articleFrontMatter: FRONT_MATTER_TEMPLATE,
  libraryFileName: FILE_NAME_TEMPLATE,
};
/** What a template may name. */
const FIELDS: Partial<Record<keyof Settings, readonly string[]>> = {
  articleFrontMatter: FRONT_MATTER_FIELDS,
  quoteTemplate: TEMPLATE_FIELDS,
  libraryFileName: FILE_NAME_FIELDS,
};

export function SettingLine({ row, settings, onSet }: LineProps) {
  const t = useTranslate();
  const { name, hint } = row;
  const isChanged = settings[name] !== DEFAULT_SETTINGS[name];
  const fields = (FIELDS[name] ?? []).map((field) => `{${field}}`).join(' ');
  return (
    <div class="setting" data-setting={name}>
      <div class="setting-name">
        <span id={`name-${name}`}>{t(row.label)}</span>
        {isChanged && (
          <button
            type="button"
            class="icon-button small"
            title={t('optionsResetOne', t(row.label))}
            aria-label={t('optionsResetOne', t(row.label))}
            onClick={({ currentTarget }) => {
              // The button goes with the reset: the focus goes to what it belonged to.
              focusControl(currentTarget);
              onSet({ [name]: DEFAULT_SETTINGS[name] });
            }}
          >
            <Icon name="undo" size={15} />
          </button>
        )}
      </div>
      <div class="setting-control">
        <ControlFor row={row} settings={settings} onSet={onSet} />
        {hint && (
          <p class="hint" id={`hint-${name}`}>
            {t(hint, fields)}
          </p>
        )}
      </div>
    </div>
  );
}

function focusControl(button: HTMLElement): void {
  const setting = button.closest('.setting');
  const control =
    setting?.querySelector<HTMLElement>(':checked') ??
    setting?.querySelector<HTMLElement>('input, select, textarea');
  control?.focus();
}

function ControlFor({ row, settings, onSet }: LineProps) {
  const { name, control } = row;
  const set = (value: unknown) => onSet({ [name]: value });
  const described = row.hint ? { 'aria-describedby': `hint-${name}` } : {};
  const labelled = { 'aria-labelledby': `name-${name}`, ...described };
  const value = settings[name];
  switch (control.kind) {
    case 'choice':
      return <Choice name={name} of={control.of} {...{ value, labelled, set }} />;
    case 'list':
      return <List of={control.of} {...{ value, labelled, set }} />;
    case 'number':
      return <NumberSlider offered={control.offered} {...{ value, labelled, set }} />;
    case 'switch':
      return <Switch {...{ value, labelled, set }} />;
    case 'text':
      return (
        <textarea
          {...labelled}
          class="field mono"
          rows={control.rows}
          spellcheck={false}
          value={String(value) || (AT_FIRST[name] ?? '')}
          onInput={({ currentTarget: { value: text } }) => set(text === AT_FIRST[name] ? '' : text)}
        />
      );
  }
}

interface Means {
  value: Settings[keyof Settings];
  labelled: object;
  set(value: unknown): void;
}

function Choice({
  name,
  of,
  value,
  labelled,
  set,
}: Means & { name: string; of: (Control & { kind: 'choice' | 'list' })['of'] }) {
  const t = useTranslate();
  return (
    <div class="segments" role="radiogroup" {...labelled}>
      {of.map((one) => (
        <label class={`segment ${name}-${one.value}`} key={one.label}>
          <input
            type="radio"
            name={`setting-${name}`}
            value={String(one.value)}
            checked={value === one.value}
            onChange={() => set(one.value)}
          />
          <span lang={LANGUAGE_OF[one.label]}>{t(one.label)}</span>
        </label>
      ))}
    </div>
  );
}

/** Names that are written in their own language. */
const LANGUAGE_OF: Partial<Record<MessageKey, string>> = {
  languageSimplified: 'zh-CN',
  languageTraditional: 'zh-TW',
  languageEnglish: 'en',
};

function List({
  of,
  value,
  labelled,
  set,
}: Means & { of: (Control & { kind: 'choice' | 'list' })['of'] }) {
  const t = useTranslate();
  return (
    <select
      {...labelled}
      class="field"
      value={String(value ?? '')}
      onChange={({ currentTarget }) => set(currentTarget.value || null)}
    >
      {of.map((one) => (
        <option key={one.label} value={String(one.value)}>
          {t(one.label)}
        </option>
      ))}
    </select>
  );
}

function NumberSlider({
  offered,
  value,
  labelled,
  set,
}: Means & { offered: { min: number; max: number; step: number } }) {
  return (
    <div class="slider">
      <input
        {...labelled}
        {...offered}
        type="range"
        value={Number(value)}
        onInput={({ currentTarget }) => set(Number(currentTarget.value))}
      />
      <output>{String(value)}</output>
    </div>
  );
}

function Switch({ value, labelled, set }: Means) {
  return (
    <input
      {...labelled}
      type="checkbox"
      class="switch"
      checked={value === true}
      onChange={({ currentTarget }) => set(currentTarget.checked)}
    />
  );
}
