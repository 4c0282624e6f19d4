// What the reader should know of where the quotes stay: nowhere in private windows, and what could not be read or reached.
import type { MessageKey } from '../../message-key';
import { useTranslate } from '../translate-context';
import { Icon } from './popup-icons';
import type { ArticlePage, PopupModel } from './popup-model';

const KEEPING: Record<ArticlePage['kept']['keeping'], MessageKey | null> = {
  kept: null,
  private: 'keepingPrivate',
  never: 'keepingNever',
};

export function KeepingLine({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const { keeping, aside, isReadable } = page.kept;
  const sentence = KEEPING[keeping] ?? (isReadable ? null : 'keptUnreadable');
  return (
    <>
      {sentence && (
        <p class="notice" data-keeping={keeping}>
          <Icon name="warning" size={16} />
          <span>{t(sentence)}</span>
          <button type="button" class="link-button" onClick={() => popup.saveKept()}>
            {t('saveAsFile')}
          </button>
        </p>
      )}
      {aside > 0 && (
        <p class="notice" data-aside={aside}>
          <Icon name="warning" size={16} />
          <span>{t('keptAside', aside)}</span>
          <button type="button" class="link-button" onClick={() => popup.saveRaw(page.kept.key)}>
            {t('saveAsItIs')}
          </button>
        </p>
      )}
    </>
  );
}
