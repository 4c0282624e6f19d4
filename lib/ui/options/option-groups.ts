// The groups of the page, in order, and what finds them: the names of their settings and choices, beside their own words.
import type { MessageKey, Translate } from '../../message-key';
import { type GroupName, SETTING_ROWS, type SettingRow } from './setting-rows';

/** Groups without a line of settings. */
export type SectionName = 'sites' | 'keys' | 'transfer';

export interface OptionGroup {
  name: GroupName | SectionName;
  title: MessageKey;
  /** Further sentences of a section by which it is found. */
  words?: MessageKey[];
}

export const OPTION_GROUPS: OptionGroup[] = [
  { name: 'reading', title: 'viewSettings' },
  { name: 'quotes', title: 'tabQuotes' },
  { name: 'outline', title: 'tabOutline' },
  { name: 'articles', title: 'exportTitle' },
  { name: 'button', title: 'optionsButton' },
  { name: 'sites', title: 'sitesTitle', words: ['sitesHint', 'siteHost', 'sitePath'] },
  {
    name: 'keys',
    title: 'keysTitle',
    words: ['keyOpensPopup', 'commandCleanView', 'commandCopyQuote', 'commandSaveOutline'],
  },
  { name: 'language', title: 'settingLanguage' },
  {
    name: 'library',
    title: 'storageTitle',
    words: ['libraryOpen', 'storageSaveAll', 'libraryTitle'],
  },
  {
    name: 'transfer',
    title: 'optionsTransfer',
    words: ['settingSync', 'settingSyncHint', 'optionsExport', 'optionsImport', 'optionsResetAll'],
  },
];

export interface FoundGroup extends OptionGroup {
  rows: SettingRow[];
}

/** The groups that hold every word of the query, with the rows that do; all of a group whose title does. */
export function findOptions(query: string, t: Translate): FoundGroup[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const holds = (text: string) => words.every((word) => fold(text).includes(word));
  return OPTION_GROUPS.flatMap((group) => {
    const all = SETTING_ROWS.filter((row) => row.group === group.name);
    const title = t(group.title);
    if (holds(title) || (group.words ?? []).some((key) => holds(`${title} ${t(key)}`)))
      return [{ ...group, rows: all }];
    const rows = all.filter((row) => holds(`${title} ${wordsOf(row, t)}`));
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}

function wordsOf({ label, hint, control }: SettingRow, t: Translate): string {
  const choices = 'of' in control ? control.of.map((one) => t(one.label)) : [];
  return [t(label), ...(hint ? [t(hint)] : []), ...choices].join(' ');
}

/** Width and case say nothing. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase();
