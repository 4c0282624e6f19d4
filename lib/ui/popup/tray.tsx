// The quotes collected from this article: their order, notes, removal with undo, and all of them at once.
import { useMemo, useState } from 'preact/hooks';
import type { CollectedQuote } from '../../article-state';
import {
  buildCollectionCopy as buildTrayCopy,
  buildCollectionFile as buildTrayFile,
} from '../../clipboard/build-collection-copy';
import { findCollected, type Refound } from '../../quote/find-collected';
import { useTranslate } from '../translate-context';
import { Icon } from './popup-icons';
import type { ArticlePage, PopupModel } from './popup-model';
import { TrayItem } from './tray-item';

/** So many characters tell where in its block a quote begins. */
const OPENING_WORDS = 60;

export function Tray({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const { tray } = page.state;
  const { blocks, lang } = page.article;
  const refound = useMemo(() => findCollected({ blocks, lang }, tray), [blocks, lang, tray]);
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
    <section class="tray" aria-labelledby="tray-title">
      <div class="tray-head">
        <h2 id="tray-title">
          {t('trayTitle')}
          {tray.length > 0 && <span class="count">{tray.length}</span>}
        </h2>
        <button type="button" class="link-button" onClick={() => popup.openLibrary()}>
          {t('libraryOpen')}
        </button>
      </div>
      {tray.length === 0 && <p class="hint">{t('trayNone')}</p>}
      <ol lang={page.article.lang || undefined}>
        {tray.map((quote, index) => (
          <TrayItem
            key={quote.id}
            quote={quote}
            isFirst={index === 0}
            isLast={index === tray.length - 1}
            onMove={(step) => popup.change({ kind: 'move', id: quote.id, to: index + step })}
            onNote={(note) => popup.change({ kind: 'note', id: quote.id, note })}
            onDiscard={() => discard(quote, index)}
            state={quote.blocks ? refound[index]?.state : 'same'}
            onOpen={open(refound[index])}
          />
        ))}
      </ol>
      {tray.length > 0 && <TrayFoot page={page} popup={popup} />}
    </section>
  );
}

function TrayFoot({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const [isNumbered, setNumbered] = useState(true);
  const { tray } = page.state;
  const options = {
    settings: popup.session.settings,
    numbered: isNumbered,
    heading: t('trayReferences'),
  };
  return (
    <div class="card-actions">
      <label class="check">
        <input
          type="checkbox"
          checked={isNumbered}
          onChange={(event) => setNumbered(event.currentTarget.checked)}
        />
        {t('trayNumbered')}
      </label>
      <span class="push">
        <button
          type="button"
          class="button small"
          onClick={() => popup.copy(buildTrayCopy(tray, page.article, options))}
        >
          <Icon name="copy" size={16} />
          {t('copyAll')}
        </button>
        <button
          type="button"
          class="button small"
          onClick={() => popup.save(buildTrayFile(tray, page.article, options))}
        >
          <Icon name="save" size={16} />
          {t('saveAll')}
        </button>
      </span>
    </div>
  );
}
