// Sites whose text the reader pointed out, and the way to take that back.
import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context';
import type { OptionsPorts, SiteChoice } from './options-ports';

export function ChoiceSection({ ports }: { ports: OptionsPorts }) {
  const t = useTranslate();
  const [choices, setChoices] = useState<SiteChoice[]>([]);
  const read = () => ports.listSiteChoices().then(setChoices, () => {});
  useEffect(() => void read(), [ports]);
  return (
    <>
      <p class="hint">{t('choicesHint')}</p>
      {choices.length === 0 && <p class="none">{t('choicesNone')}</p>}
      {choices.length > 0 && (
        <ul class="lines">
          {choices.map(({ host, isWhole }) => (
            <li key={host}>
              <span class="line-name">
                {host} <span class="none">{t(isWhole ? 'choicesWhole' : 'choicesPicked')}</span>
              </span>
              <button
                type="button"
                class="button small"
                aria-label={t('siteRemoveOne', host)}
                onClick={() => ports.forgetSiteChoice(host).then(read, read)}
              >
                {t('siteRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
