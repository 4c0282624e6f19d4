// Asks before something is forgotten for good, and says what goes.
import type { Forgetting } from '../../library/forget';
import { Dialog } from '../popup/dialog';
import { useTranslate } from '../translate-context';

interface ForgetSheetProps {
  what: Forgetting;
  /** How many articles go. */
  count: number;
  onForget(): void;
  onClose(): void;
}

export function ForgetSheet({ what, count, onForget, onClose }: ForgetSheetProps) {
  const t = useTranslate();
  return (
    <Dialog title={t('libraryForgetTitle')} onClose={onClose}>
      <p>{sayWhat(t, what, count)}</p>
      <p class="hint">{t('libraryForgetHint')}</p>
      <div class="sheet-ways">
        <button type="button" class="button" onClick={onClose}>
          {t('libraryForgetNot')}
        </button>
        <button type="button" class="button danger" onClick={onForget}>
          {t('libraryForget')}
        </button>
      </div>
    </Dialog>
  );
}

function sayWhat(t: ReturnType<typeof useTranslate>, what: Forgetting, count: number): string {
  if (what === 'everything') return t('libraryForgetsAll', count);
  return 'site' in what ? t('libraryForgetsSite', what.site, count) : t('libraryForgetsArticle');
}
