// The quotes collected from this article: their order, notes, removal with undo, and all of them at once.
import { useState } from 'preact/hooks';
import type { CollectedQuote } from '../../article-state';
import { buildTrayCopy, buildTrayFile } from '../../take-away/take-tray';
import { useTranslate } from '../translate-context';
import { Icon } from './icons';
import type { ArticlePage, PopupModel } from './popup-model';
import { TrayItem } from './tray-item';

export function Tray({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const { tray } = page.state;
  const discard = async (quote: CollectedQuote, index: number) => {
    await popup.change({ kind: 'discard', id: quote.id });
    popup.say('toastDiscarded', {
      label: t('undo'),
      run: () => void popup.change({ kind: 'collect', quote, index }),
    });
  };
  return (
    <section class="tray" aria-labelledby="tray-title">
      <h2 id="tray-title">
        {t('trayTitle')}
        {tray.length > 0 && <span class="count">{tray.length}</span>}
      </h2>
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
            onOpen={quote.blocks ? () => popup.openCleanView(quote.blocks?.startBlock) : undefined}
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
