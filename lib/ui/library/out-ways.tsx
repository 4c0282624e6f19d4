// The way out for some articles of the library: a button that opens the panel.
import { useTranslate } from '../translate-context';

interface OutWaysProps {
  /** What is taken out. */
  ids: readonly string[];
  onOpen(ids: readonly string[]): void;
}

export function OutWays({ ids, onOpen }: OutWaysProps) {
  const t = useTranslate();
  return (
    <button
      type="button"
      class="button small"
      disabled={ids.length === 0}
      onClick={() => onOpen(ids)}
    >
      {t('outOpen')}
    </button>
  );
}
