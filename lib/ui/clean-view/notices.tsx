// What the reader should be told before reading: cut short, behind a wall, several pages.
import type { Article } from '../../article';
import type { MessageKey } from '../../message-key';
import { useTranslate } from '../translate-context';
import type { JoinState } from './clean-view-props';
import type { EditActions } from './use-edits';

const SENTENCES: Record<string, MessageKey> = {
  paywall: 'viewNoticePaywall',
  truncated: 'viewNoticeTruncated',
  'beginning-only': 'viewNoticeBeginning',
  flattened: 'viewNoticeFlattened',
};

export function Notices({ article }: { article: Article }) {
  const t = useTranslate();
  const known = article.notices.flatMap((notice) => SENTENCES[notice] ?? []);
  if (known.length === 0) return null;
  return (
    <div class="notices qy-own" role="note" lang={t('languageTag')}>
      {known.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
    </div>
  );
}

interface LeftOutProps {
  article: Article;
  edits: EditActions;
}

/** “有一段正文可能被略去”, with one button that puts back all of it, and takes it out again. */
export function LeftOut({ article, edits }: LeftOutProps) {
  const t = useTranslate();
  const { restored } = edits;
  const pieces = article.removed.flatMap(({ doubtful }, index) => (doubtful ? [index] : []));
  if (pieces.length === 0) return null;
  const isBack = pieces.every((index) => restored.has(index));
  return (
    <div class="pages left-out qy-own" role="note" lang={t('languageTag')}>
      <span>{t('viewNoticeMaybeLeftOut')}</span>
      <button
        type="button"
        class="text-button"
        aria-pressed={isBack}
        onClick={() => (isBack ? edits.takeOut(pieces) : edits.restore(pieces))}
      >
        {isBack ? t('removedTakeOut') : t('removedRestore')}
      </button>
    </div>
  );
}

interface PageLineProps {
  article: Article;
  join: JoinState;
  onJoin(): void;
}

/** “本文共 3 页，已合并 3 页”, with the way to the rest. */
export function PageLine({ article, join, onJoin }: PageLineProps) {
  const t = useTranslate();
  const { total, joined } = article.pages;
  if (total < 2 && article.pages.next.length === 0) return null;
  const all = Math.max(total, joined + article.pages.next.length);
  return (
    <div class="pages qy-own" role="status" lang={t('languageTag')}>
      <span>{join === 'joining' ? t('viewPagesJoining', all) : t('viewPages', all, joined)}</span>
      {joined < all && join !== 'joining' && (
        <button type="button" class="text-button" onClick={onJoin}>
          {join === 'failed' ? t('viewPagesRetry') : t('viewPagesJoin')}
        </button>
      )}
      {join === 'failed' && <span class="warn">{t('viewPagesFailed')}</span>}
    </div>
  );
}
