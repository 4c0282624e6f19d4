// Every setting as the page of options offers it: in which group, called what, chosen how. A test holds the table complete.
import { ARTICLE_FILES } from '../../export/article-files';
import { OUTLINE_FORMATS } from '../../export/outline-formats';
import { OUT_FORMATS } from '../../library/out/out-formats';
import type { MessageKey } from '../../message-key';
import { CHOICES, NUMBERS, type Settings } from '../../settings/settings';
import { ALIGNMENTS, FONTS, PARAGRAPHS, THEMES } from '../clean-view/settings-panel';
import { type Named, nameEach } from '../name-each';
import { CITATION_STYLE_WORDS, QUOTE_FORMAT_WORDS } from '../popup/format-words';

export type GroupName =
  | 'reading'
  | 'quotes'
  | 'outline'
  | 'articles'
  | 'button'
  | 'language'
  | 'library';

export type Control =
  /** All in sight; `list`: many, folded. */
  | { kind: 'choice' | 'list'; of: Named<string | boolean>[] }
  | { kind: 'number'; offered: { min: number; max: number; step: number } }
  | { kind: 'switch' }
  /** `rows`: lines in sight */
  | { kind: 'text'; rows: number };

export interface SettingRow {
  name: keyof Settings;
  group: GroupName;
  label: MessageKey;
  /** What it does, where its name does not say so. */
  hint?: MessageKey;
  control: Control;
}

const number = (name: keyof typeof NUMBERS): Control => ({
  kind: 'number',
  offered: NUMBERS[name].offered,
});
const choice = (of: Named<string>[] | Named<boolean>[]): Control => ({ kind: 'choice', of });
const list = (of: Named<string>[]): Control => ({ kind: 'list', of });

const TABS = nameEach(CHOICES.popupTab, {
  outline: 'tabOutline',
  quotes: 'tabQuotes',
  removed: 'tabRemoved',
});
const BUTTON_OPENS = nameEach(CHOICES.buttonOpens, {
  popup: 'buttonOpensPopup',
  'clean-view': 'buttonOpensView',
});
const LANGUAGES = nameEach(CHOICES.language, {
  browser: 'languageBrowser',
  'zh-CN': 'languageSimplified',
  'zh-TW': 'languageTraditional',
  en: 'languageEnglish',
});
const FILES = CHOICES.articleFormat.map((value) => ({ value, label: ARTICLE_FILES[value].label }));
const LIBRARY_FORMATS = OUT_FORMATS.map(({ id, label }) => ({ value: id, label }));
const OUTLINES = OUTLINE_FORMATS.map(({ id, label }) => ({ value: id, label }));

type Table = Record<GroupName, Omit<SettingRow, 'group'>[]>;

const TABLE: Table = {
  reading: [
    { name: 'theme', label: 'settingTheme', control: choice(THEMES) },
    { name: 'font', label: 'settingFont', control: choice(FONTS) },
    { name: 'fontSize', label: 'settingSize', control: number('fontSize') },
    { name: 'fontWeight', label: 'settingWeight', control: number('fontWeight') },
    { name: 'lineHeight', label: 'settingLeading', control: number('lineHeight') },
    { name: 'lineLength', label: 'settingMeasure', control: number('lineLength') },
    { name: 'paragraphs', label: 'settingParagraphs', control: choice(PARAGRAPHS) },
    { name: 'justify', label: 'settingAlignment', control: choice(ALIGNMENTS) },
    {
      name: 'rememberPlace',
      label: 'settingPlace',
      hint: 'settingPlaceHint',
      control: { kind: 'switch' },
    },
    { name: 'voiceSpeed', label: 'aloudSpeed', control: number('voiceSpeed') },
    {
      name: 'ownCss',
      label: 'settingOwnCss',
      hint: 'settingOwnCssHint',
      control: { kind: 'text', rows: 6 },
    },
  ],
  quotes: [
    { name: 'quoteFormat', label: 'settingQuoteFormat', control: choice(QUOTE_FORMAT_WORDS) },
    { name: 'citationStyle', label: 'settingCitationStyle', control: list(CITATION_STYLE_WORDS) },
    {
      name: 'quoteTemplate',
      label: 'formatTemplate',
      hint: 'optionsTemplateHint',
      control: { kind: 'text', rows: 4 },
    },
    { name: 'titleCase', label: 'settingTitleCase', control: { kind: 'switch' } },
    { name: 'passageLinks', label: 'settingPassageLinks', control: { kind: 'switch' } },
  ],
  outline: [
    { name: 'outlineFormat', label: 'settingOutlineFormat', control: list(OUTLINES) },
    { name: 'outlineLinks', label: 'settingOutlineLinks', control: { kind: 'switch' } },
  ],
  articles: [
    { name: 'articleFormat', label: 'exportFormat', control: choice(FILES) },
    { name: 'articleQuotes', label: 'exportQuotes', control: { kind: 'switch' } },
    { name: 'articlePictures', label: 'exportPictures', control: { kind: 'switch' } },
    {
      name: 'articleFrontMatter',
      label: 'exportFrontMatter',
      hint: 'exportFrontMatterHint',
      control: { kind: 'text', rows: 8 },
    },
  ],
  button: [
    {
      name: 'buttonOpens',
      label: 'settingButtonOpens',
      hint: 'settingButtonOpensHint',
      control: choice(BUTTON_OPENS),
    },
    { name: 'popupTab', label: 'settingPopupTab', control: choice(TABS) },
  ],
  language: [
    {
      name: 'language',
      label: 'settingLanguage',
      hint: 'settingLanguageHint',
      control: choice(LANGUAGES),
    },
  ],
  library: [
    { name: 'libraryTexts', label: 'settingLibraryTexts', control: { kind: 'switch' } },
    { name: 'libraryFormat', label: 'settingLibraryFormat', control: list(LIBRARY_FORMATS) },
    {
      name: 'libraryFileName',
      label: 'outFileName',
      hint: 'outFieldsHint',
      control: { kind: 'text', rows: 1 },
    },
    { name: 'backupReminder', label: 'settingBackupReminder', control: { kind: 'switch' } },
  ],
};

export const SETTING_ROWS: SettingRow[] = Object.entries(TABLE).flatMap(([group, rows]) =>
  rows.map((row) => ({ ...row, group: group as GroupName })),
);
