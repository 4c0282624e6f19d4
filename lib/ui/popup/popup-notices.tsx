// What the reader should know before reading: cut short, behind a wall, more pages.
import type { MessageKey } from '../../message-key';
import { useTranslate } from '../translate-context';
import { Icon } from './popup-icons';
import type { ArticlePage, PopupModel } from './popup-model';

const SENTENCES: Record<string, MessageKey> = {
  paywall: 'noticePaywall',
  truncated: 'noticeTruncated',
  'not-all-pages': 'noticeNotAllPages',
  'beginning-only': 'noticeBeginning',
  flattened: 'noticeFlattened',
};

export function Notices({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const { notices, pages } = page.article;
  const hasPages = pages.total > 1 || pages.next.length > 0;
  const mayLack = notices.includes('maybe-left-out');
  const known = notices
    .filter((notice) => !(hasPages && notice === 'not-all-pages'))
    .flatMap((notice) => SENTENCES[notice] ?? []);
  const loading = readLoading(page, popup);
  const { isViewLost } = page.reading;
  if (known.length === 0 && !mayLack && !hasPages && !loading && !isViewLost) return null;
  return (
    <div class="notices">
      {loading && (
        <div class="notice pages" role="status">
          <Icon name="clock" size={16} />
          <span>{t(loading)}</span>
          <button type="button" class="link-button" onClick={() => popup.read('auto')}>
            {t('readAgain')}
          </button>
        </div>
      )}
      {isViewLost && (
        <p class="notice">
          <Icon name="warning" size={16} />
          <span>{t('noticeViewLost')}</span>
        </p>
      )}
      {known.map((key) => (
        <p key={key} class="notice">
          <Icon name="warning" size={16} />
          <span>{t(key)}</span>
        </p>
      ))}
      {mayLack && <LeftOut page={page} popup={popup} />}
      {hasPages && <PageLine page={page} popup={popup} />}
    </div>
  );
}

/** The clean view is where a piece can be put back at its place. */
function LeftOut({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  return (
    <div class="notice pages">
      <Icon name="warning" size={16} />
      <span>{t('noticeMaybeLeftOut')}</span>
      {!page.reading.cleanViewOpen && (
        <button type="button" class="link-button" onClick={() => popup.openCleanView()}>
          {t('openCleanView')}
        </button>
      )}
    </div>
  );
}

function readLoading({ reading }: ArticlePage, { session }: PopupModel): MessageKey | null {
  if (session.hasMore) return 'noticeMoreArrived';
  return reading.readyState === 'loading' ? 'noticeStillLoading' : null;
}

/** “本文共 3 页，已合并 1 页”, and the way to the rest. */
function PageLine({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const { joined, next } = page.article.pages;
  const total = Math.max(page.article.pages.total, joined + next.length);
  const { joining } = popup.session;
  return (
    <div class="notice pages" data-joining={joining}>
      <Icon name="merge" size={16} />
      <span role="status">
        {t('pagesJoined', total, joined)}
        {joining === 'failed' && <em>{t('pagesFailed', Math.max(1, total - joined))}</em>}
      </span>
      {joined < total && (
        <button
          type="button"
          class="link-button"
          disabled={joining === 'busy'}
          onClick={() => popup.join()}
        >
          {t(joining === 'busy' ? 'pagesJoining' : joining === 'failed' ? 'wayRetry' : 'pagesJoin')}
        </button>
      )}
    </div>
  );
}
