// What is there before the page has answered: the popup's own shape, so that nothing jumps.
import { useTranslate } from '../translate-context';

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
        {[88, 72, 80, 64, 76, 58].map((width) => (
          <i key={width} class="bar line" style={{ width: `${width}%` }} />
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
