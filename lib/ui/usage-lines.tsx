// How much is kept, what waits and what could not be read: a line each.
import type { RoomUsage } from '../library/kept';
import { formatBytes } from './format-bytes';
import { useTranslate } from './translate-context';

export function UsageLines({ usage }: { usage: RoomUsage }) {
  const t = useTranslate();
  const { articles, quotes, aside, pending, bytes, quota } = usage;
  const room = [bytes, quota].map((size) => formatBytes(size, t('languageTag')));
  return (
    <>
      <p class="hint">{t('storageUse', articles, quotes, ...room)}</p>
      {pending > 0 && <p class="hint">{t('storagePending', pending)}</p>}
      {aside > 0 && <p class="hint">{t('storageAside', aside)}</p>}
    </>
  );
}
