// What is there before the page has answered: the popup's own shape, so that nothing jumps. The same stands in the popup's HTML.
import { useTranslate } from '../translate-context';

const LINES = [1, 2, 3, 4, 5, 6];

export function Skeleton({ isSlow, onStop }: { isSlow: boolean; onStop(): void }) {
  const t = useTranslate();
  return (
    <main class="popup" aria-busy="true">
      <p class="visually-hidden" role="status">
        {t(isSlow ? 'popupReadingSlow' : 'popupReading')}
      </p>
      <div class="skeleton" aria-hidden="true">
        <i class="bar title" />
        <i class="bar title short" />
        <i class="bar meta" />
        <i class="bar button" />
        <i class="bar tabs" />
        {LINES.map((line) => (
          <i key={line} class="bar line" />
        ))}
      </div>
      {isSlow && (
        <p class="skeleton-note">
          <span aria-hidden="true">{t('popupReadingSlow')}</span>
          <button type="button" class="link-button" onClick={onStop}>
            {t('popupStop')}
          </button>
        </p>
      )}
    </main>
  );
}
