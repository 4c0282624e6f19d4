// The words selected on the page right now, as the finished quote that Copy will give.
import type { LinkProblem, Quote } from '../../article';
import { type CollectedQuote, isCollected } from '../../article-state';
import { buildQuoteCopy } from '../../clipboard/build-quote-copy';
import type { MessageKey } from '../../message-key';
import { newId } from '../../new-id';
import { todayHere } from '../../today';
import { useTranslate } from '../translate-context';
import { Icon } from './popup-icons';
import type { ArticlePage, PopupModel } from './popup-model';

/** Why a link opens the page and not the passage. */
const LINK_PROBLEMS: Record<LinkProblem, MessageKey> = {
  'not-in-article': 'linkNotInArticle',
  'not-on-page': 'linkNotOnPage',
  'not-unique': 'linkNotUnique',
};

export function SelectionCard({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const { selection } = page.reading;
  const { quoteKey } = popup.session;
  if (!selection) {
    return (
      <p class="empty small">
        <Icon name="quote" size={18} />
        <span>{quoteKey ? t('selectionNoneOrKey', quoteKey) : t('selectionNone')}</span>
      </p>
    );
  }
  const { settings } = popup.session;
  const payload = buildQuoteCopy(selection, page.article, settings);
  const hints = [
    selection.runsOut && ('selectionRunsOut' as const),
    settings.passageLinks && selection.linkProblem && LINK_PROBLEMS[selection.linkProblem],
  ];
  return (
    <section class="card" aria-labelledby="selection-title">
      <h2 id="selection-title">{t('selectionTitle')}</h2>
      <pre
        class="preview"
        dir="auto"
        lang={page.article.lang || undefined}
        data-format={settings.quoteFormat}
      >
        {payload.text}
      </pre>
      {hints.map(
        (hint) =>
          hint && (
            <p class="hint" key={hint}>
              {t(hint)}
            </p>
          ),
      )}
      <div class="card-actions">
        <button type="button" class="button small primary" onClick={() => popup.copy(payload)}>
          <Icon name="copy" size={16} />
          {t('copy')}
        </button>
        <CollectButton selection={selection} page={page} popup={popup} />
      </div>
    </section>
  );
}

function CollectButton({
  selection,
  page,
  popup,
}: {
  selection: Quote;
  page: ArticlePage;
  popup: PopupModel;
}) {
  const t = useTranslate();
  const isDone = isCollected(page.state, selection);
  const collect = async () => {
    const isKept = await popup.change({ kind: 'collect', quote: buildCollected(selection) });
    if (isKept) popup.say('toastCollected');
  };
  return (
    <button type="button" class="button small" disabled={isDone} onClick={collect}>
      <Icon name={isDone ? 'check' : 'plus'} size={16} />
      {t(isDone ? 'collected' : 'collect')}
    </button>
  );
}

function buildCollected(quote: Quote): CollectedQuote {
  return { ...quote, id: newId(), note: '', accessed: todayHere() };
}
