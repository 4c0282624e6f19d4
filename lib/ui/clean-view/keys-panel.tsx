// The list of keys, and the table that both it and the key handler read.
import { MARK_COLOURS, type MarkColour } from '../../article-state';
import type { MessageKey } from '../../message-key';
import { useTranslate } from '../translate-context';

export type ViewCommand =
  | 'close'
  | 'outline'
  | 'settings'
  | 'removed'
  | 'keys'
  | 'next'
  | 'previous'
  | 'larger'
  | 'smaller'
  | 'theme'
  | 'print'
  | 'save-outline'
  | 'export'
  | 'copy'
  | 'collect'
  | 'highlight'
  | 'note'
  | 'aloud'
  | MarkColour
  | 'hide'
  | 'undo'
  | 'find';

/** `event.key` in lower case → command. Esc is the dialog's own. */
export const KEYS: Record<string, ViewCommand> = {
  o: 'outline',
  a: 'settings',
  r: 'removed',
  '?': 'keys',
  '？': 'keys',
  j: 'next',
  k: 'previous',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  t: 'theme',
  p: 'print',
  d: 'save-outline',
  e: 'export',
  q: 'copy',
  s: 'collect',
  m: 'highlight',
  n: 'note',
  l: 'aloud',
  ...Object.fromEntries(MARK_COLOURS.map((colour, i) => [String(i + 1), colour])),
  h: 'hide',
  z: 'undo',
  f: 'find',
  '/': 'find',
};

const LIST: [string, MessageKey][] = [
  ['Esc', 'keyClose'],
  ['J / K', 'keySections'],
  ['O', 'keyOutline'],
  ['A', 'keySettings'],
  ['R', 'keyRemoved'],
  ['+ / −', 'keySize'],
  ['T', 'keyTheme'],
  ['P', 'keyPrint'],
  ['D', 'keySaveOutline'],
  ['E', 'exportTitle'],
  ['Q', 'keyCopyQuote'],
  ['S', 'keyCollect'],
  ['M', 'keyHighlight'],
  ['1 – 4', 'keyColours'],
  ['N', 'keyNotes'],
  ['L', 'keyAloud'],
  ['F', 'keyFind'],
  ['H', 'keyHide'],
  ['Z', 'keyUndo'],
  ['Ctrl A', 'keySelectAll'],
  ['?', 'keyHelp'],
];

export function KeysPanel() {
  const t = useTranslate();
  return (
    <dl class="keys">
      {LIST.map(([key, words]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
