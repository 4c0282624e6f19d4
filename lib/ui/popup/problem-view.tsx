// No article: why, in plain words, and the ways on.
import type { MessageKey } from '../../message-key';
import { useTranslate } from '../translate-context';
import { Icon, type IconName } from './popup-icons';
import type { PopupModel } from './popup-model';
import { PROBLEMS, type ProblemReason, type Way } from './problems';
import { ReportButton } from './report-sheet';

const WAYS: Record<Way, { label: MessageKey; icon: IconName; run(popup: PopupModel): void }> = {
  pick: { label: 'wayPick', icon: 'pick', run: (popup) => popup.pickBlock() },
  'whole-text': { label: 'wayWholeText', icon: 'list', run: (popup) => popup.read('whole-text') },
  'open-frame': { label: 'wayOpenFrame', icon: 'window', run: (popup) => popup.openFrame() },
  'allow-files': {
    label: 'wayAllowFiles',
    icon: 'settings',
    run: (popup) => popup.openExtensionSettings(),
  },
  retry: { label: 'wayRetry', icon: 'undo', run: (popup) => popup.read('auto') },
};

export function ProblemView({ reason, popup }: { reason: ProblemReason; popup: PopupModel }) {
  const t = useTranslate();
  const { icon, title, text, ways } = PROBLEMS[reason];
  return (
    <main class="popup problem" data-problem={reason}>
      <div class="problem-mark">
        <Icon name={icon} size={28} />
      </div>
      <h1>{t(title)}</h1>
      <p class="problem-text">{t(text)}</p>
      {ways.length > 0 && (
        <div class="problem-ways">
          {ways.map((way, index) => (
            <button
              key={way}
              type="button"
              class={index === 0 ? 'button primary' : 'button'}
              data-way={way}
              // The way on is what the reader came for: Enter takes it.
              autofocus={index === 0}
              onClick={() => WAYS[way].run(popup)}
            >
              <Icon name={WAYS[way].icon} size={18} />
              {t(WAYS[way].label)}
            </button>
          ))}
        </div>
      )}
      {ways.length > 0 && <ReportButton popup={popup} />}
    </main>
  );
}
