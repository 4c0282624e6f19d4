// The quotes collected from this article: their order, notes, removal with undo, and all of them at once.
import { useMemo, useState } from 'preact/hooks';
import type { CollectedQuote } from '../../article-state';
import { buildCollectionCopy, buildCollectionFile } from '../../clipboard/build-collection-copy';
import { findCollected, type Refound } from '../../quote/find-collected';
import { useTranslate } from '../translate-context';
import { CollectionItem } from './collection-item';
import { Icon } from './popup-icons';
import type { ArticlePage, PopupModel } from './popup-model';

/** So many characters tell where in its block a quote begins. */
const OPENING_WORDS = 60;

export function Collection({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const { tray: quotes } = page.state;
  const { blocks, lang } = page.article;
  const refound = useMemo(() => findCollected({ blocks, lang }, quotes), [blocks, lang, quotes]);
  const open = (place: Refound | undefined) => {
    if (!place || place.state === 'gone') return undefined;
    const { startBlock, startOffset } = place.found.range;
    const words = blocks[startBlock]?.sourceText.slice(startOffset).slice(0, OPENING_WORDS);
    return () => popup.openCleanView(startBlock, words);
  };
  const discard = async (quote: CollectedQuote, index: number) => {
    if (!(await popup.change({ kind: 'discard', id: quote.id }))) return;
    popup.say('toastDiscarded', {
      label: t('undo'),
      run: () => void popup.change({ kind: 'collect', quote, index }),
    });
  };
  return (
    <section class="collection" aria-labelledby="collection-title">
      <div class="collection-head">
        <h2 id="collection-title">
          {t('collectionTitle')}
          {quotes.length > 0 && <span class="count">{quotes.length}</span>}
        </h2>
        <button type="button" class="link-button" onClick={() => popup.openLibrary()}>
          {t('libraryOpen')}
        </button>
      </div>
      {quotes.length === 0 && <p class="hint">{t('collectionNone')}</p>}
      <ol lang={page.article.lang || undefined}>
        {quotes.map((quote, index) => (
          <CollectionItem
            key={quote.id}
            quote={quote}
            isFirst={index === 0}
            isLast={index === quotes.length - 1}
            onMove={(step) => popup.change({ kind: 'move', id: quote.id, to: index + step })}
            onNote={(note) => popup.change({ kind: 'note', id: quote.id, note })}
            onDiscard={() => discard(quote, index)}
            state={quote.blocks ? refound[index]?.state : 'same'}
            onOpen={open(refound[index])}
          />
        ))}
      </ol>
      {quotes.length > 0 && <CollectionFoot page={page} popup={popup} />}
    </section>
  );
}

function CollectionFoot({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const [isNumbered, setNumbered] = useState(true);
  const { tray: quotes } = page.state;
  const options = {
    settings: popup.session.settings,
    numbered: isNumbered,
    heading: t('collectionReferences'),
  };
  return (
    <div class="card-actions">
      <label class="check">
        <input
          type="checkbox"
          checked={isNumbered}
          onChange={(event) => setNumbered(event.currentTarget.checked)}
        />
        {t('collectionNumbered')}
      </label>
      <span class="push">
        <button
          type="button"
          class="button small"
          onClick={() => popup.copy(buildCollectionCopy(quotes, page.article, options))}
        >
          <Icon name="copy" size={16} />
          {t('copyAll')}
        </button>
        <button
          type="button"
          class="button small"
          onClick={() => popup.save(buildCollectionFile(quotes, page.article, options))}
        >
          <Icon name="save" size={16} />
          {t('saveAll')}
        </button>
      </span>
    </div>
  );
}
