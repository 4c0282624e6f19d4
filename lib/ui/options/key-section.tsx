// The keys as the browser has them now; only the browser itself lets them be changed.
import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../message-key';
import { useTranslate } from '../translate-context';
import type { OptionsPorts, ShortcutKey } from './options-ports';

const KEY_WORDS: Record<string, MessageKey> = {
  _execute_action: 'keyOpensPopup',
  'toggle-clean-view': 'commandCleanView',
  'copy-quote': 'commandCopyQuote',
  'save-outline': 'commandSaveOutline',
};

export function KeySection({ ports }: { ports: OptionsPorts }) {
  const t = useTranslate();
  const [keys, setKeys] = useState<ShortcutKey[]>([]);
  const [isShut, setShut] = useState(false);
  useEffect(() => {
    const read = () => void ports.listKeys().then(setKeys, () => {});
    read();
    // Changed on the browser's page meanwhile.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [ports]);
  return (
    <>
      <ul class="lines">
        {keys.map(({ name, shortcut }) => (
          <li key={name}>
            <span class="line-name">{KEY_WORDS[name] ? t(KEY_WORDS[name]) : name}</span>
            {shortcut ? <kbd>{shortcut}</kbd> : <span class="none">{t('keyNone')}</span>}
          </li>
        ))}
      </ul>
      <p class="hint">{t('keysHint')}</p>
      <div class="ways">
        <button
          type="button"
          class="button small"
          onClick={() =>
            ports.openKeys().then(
              (isOpen) => setShut(!isOpen),
              () => setShut(true),
            )
          }
        >
          {t('keysOpen')}
        </button>
      </div>
      <p class="hint" role="status">
        {isShut && t('keysByHand')}
      </p>
    </>
  );
}
