// The page of options: every setting in its group, each with what it does shown, found by any word of it; what is set holds at once.
import { useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../../message-key';
import { ToastLine } from '../popup/popup-toast';
import { TranslateContext } from '../translate-context';
import { KeySection } from './key-section';
import { LibrarySection } from './library-section';
import { type FoundGroup, findOptions, type SectionName } from './option-groups';
import type { OptionsPorts } from './options-ports';
import { SettingLine } from './setting-line';
import { type GroupName, SETTING_ROWS } from './setting-rows';
import { GroupSample } from './setting-samples';
import { SiteSection } from './site-section';
import { TransferSection } from './transfer-section';
import { type Options, useOptions } from './use-options';

export function OptionsPage({ ports, t }: { ports: OptionsPorts; t: Translate }) {
  const options = useOptions(ports, t);
  const [query, setQuery] = useState('');
  const groups = findOptions(query, t);
  return (
    <TranslateContext.Provider value={t}>
      <div class="options" lang={t('languageTag')}>
        <header class="options-head">
          <h1>{t('optionsTitle')}</h1>
          <input
            type="search"
            class="field"
            value={query}
            placeholder={t('optionsSearch')}
            aria-label={t('optionsSearch')}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </header>
        <nav aria-label={t('optionsGroups')}>
          {groups.map(({ name, title }) => (
            <a key={name} href={`#${name}`}>
              {t(title)}
            </a>
          ))}
        </nav>
        <main>
          <p class="none" role="status">
            {groups.length === 0 && t('optionsNotFound')}
          </p>
          {groups.map((group) => (
            <Group key={group.name} group={group} ports={ports} options={options} t={t} />
          ))}
        </main>
      </div>
      <ToastLine toast={options.toast} onGone={options.hideToast} />
    </TranslateContext.Provider>
  );
}

interface GroupProps {
  group: FoundGroup;
  ports: OptionsPorts;
  options: Options;
  t: Translate;
}

/** What a group needs said before anything of it. */
const HINTS: Partial<Record<GroupName | SectionName, MessageKey>> = {
  reading: 'optionsReadingHint',
};

function Group({ group, ports, options, t }: GroupProps) {
  const { name, title, rows } = group;
  const { settings, set } = options;
  const hint = HINTS[name];
  // Not the template's line where none is used.
  const shown = rows.filter(
    (row) => row.name !== 'quoteTemplate' || settings.quoteFormat === 'template',
  );
  return (
    <section class="group" id={name} aria-labelledby={`title-${name}`}>
      <h2 id={`title-${name}`}>{t(title)}</h2>
      {hint && <p class="hint">{t(hint)}</p>}
      {isRowGroup(name) && <GroupSample group={name} settings={settings} />}
      {name === 'library' && <LibrarySection ports={ports} options={options} />}
      {shown.map((row) => (
        <SettingLine key={row.name} row={row} settings={settings} onSet={set} />
      ))}
      {name === 'sites' && <SiteSection ports={ports} />}
      {name === 'keys' && <KeySection ports={ports} />}
      {name === 'transfer' && <TransferSection ports={ports} options={options} />}
    </section>
  );
}

const isRowGroup = (name: GroupName | SectionName): name is GroupName =>
  SETTING_ROWS.some((row) => row.group === name);
