// The library's keys.
import type { MessageKey } from '../../message-key';
import { Dialog } from '../popup/dialog';
import { useTranslate } from '../translate-context';

const KEYS: [keys: string[], words: MessageKey][] = [
  [['↑', '↓', 'j', 'k'], 'libraryKeyMove'],
  [['Enter', 'o'], 'libraryKeyOpen'],
  [['e'], 'libraryDetails'],
  [['x', 'Shift+↑', 'Shift+↓'], 'libraryKeyChoose'],
  [['Ctrl+A'], 'libraryChooseAll'],
  [['Delete'], 'libraryDeleteThem'],
  [['/'], 'librarySearch'],
  [['Esc'], 'libraryKeyLeave'],
  [['?'], 'keyHelp'],
];

export function KeysSheet({ onClose }: { onClose(): void }) {
  const t = useTranslate();
  return (
    <Dialog title={t('viewKeys')} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
