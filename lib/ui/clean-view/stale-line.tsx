// Says that the page went elsewhere beneath the view.
import { useTranslate } from '../translate-context';

export function StaleLine({ onReread }: { onReread(): void }) {
  const t = useTranslate();
  return (
    <div class="stale qy-own" role="status">
      <span>{t('viewStale')}</span>
      <button type="button" class="text-button" onClick={onReread}>
        {t('viewReread')}
      </button>
    </div>
  );
}
