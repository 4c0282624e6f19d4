// The library: everything kept, found again by words, site, source, author, tag and time; read, labelled, chosen, deleted with undo.
import { ORDERS, type Order } from '../../library/arrange-library';
import { isMeant } from '../../library/forget';
import type { MessageKey, Translate } from '../../message-key';
import { Icon } from '../popup/popup-icons';
import { ToastLine } from '../popup/popup-toast';
import { TranslateContext } from '../translate-context';
import { BackupLine } from './backup-line';
import { ChosenBar } from './chosen-bar';
import { ForgetSheet } from './forget-sheet';
import { KeysSheet } from './keys-sheet';
import { LibraryFilters } from './library-filters';
import { LibraryList } from './library-list';
import type { LibraryPorts } from './library-page-ports';
import { OutWays } from './out-ways';
import { SavedView } from './saved-view';
import { StorageLine } from './storage-line';
import { ExportPanel } from './take-out-panel';
import { type LibraryPageState, type Over, useLibraryPage } from './use-library-page';
import { VersionsSheet } from './versions-sheet';

const ORDER_WORDS: Record<Order, MessageKey> = {
  changed: 'libraryOrderChanged',
  published: 'libraryOrderPublished',
  title: 'libraryOrderTitle',
  site: 'libraryOrderSite',
};

export function LibraryPage({ ports, t }: { ports: LibraryPorts; t: Translate }) {
  const page = useLibraryPage(ports, t);
  const { library, isWhole, here, shown, query, isBin, filter, order, chosen, over } = page;
  const chosenArticles = shown.filter(({ id }) => chosen.has(id));
  return (
    <TranslateContext.Provider value={t}>
      <main class="library" data-bin={isBin} data-empty={isWhole && here.length === 0}>
        <header class="library-head">
          <h1>{t(isBin ? 'libraryShowBin' : 'libraryTitle')}</h1>
          <span class="push">
            <button
              type="button"
              class="button small quiet"
              aria-haspopup="dialog"
              onClick={() => page.setOver({ kind: 'keys' })}
            >
              {t('viewKeys')}
            </button>
            {!isBin && (
              <OutWays
                ids={page.isSettled ? shown.map(({ id }) => id) : []}
                onOpen={page.takeOut}
              />
            )}
            <button type="button" class="button small" onClick={page.toggleBin}>
              {t(isBin ? 'libraryShowAll' : 'libraryShowBin')}
            </button>
          </span>
          <label class="search">
            <Icon name="search" size={18} />
            <input
              type="search"
              class="field"
              value={query}
              placeholder={t('librarySearch')}
              aria-label={t('librarySearch')}
              onInput={(event) => page.setQuery(event.currentTarget.value)}
            />
          </label>
        </header>
        <aside class="filters" aria-label={t('libraryFilters')}>
          <details open={matchMedia('(min-width: 900px)').matches}>
            <summary>{t('libraryFilters')}</summary>
            <LibraryFilters
              articles={isWhole ? here : []}
              filter={filter}
              onFilter={page.setFilter}
            />
          </details>
        </aside>
        <section class="list" aria-label={t(isBin ? 'libraryShowBin' : 'libraryTitle')}>
          <div class="list-head">
            <p class="hint" role="status">
              {wordsFor(page, t)}
            </p>
            {page.isFiltered && (
              <button type="button" class="link-button" onClick={page.clear}>
                {t('libraryClear')}
              </button>
            )}
            {query.trim() === '' && shown.length > 1 && (
              <select
                class="field order"
                aria-label={t('libraryOrder')}
                value={order}
                onChange={(event) => page.setOrder(event.currentTarget.value as Order)}
              >
                {ORDERS.map((name) => (
                  <option key={name} value={name}>
                    {t(ORDER_WORDS[name])}
                  </option>
                ))}
              </select>
            )}
          </div>
          {here.length === 0 && isWhole && <EmptyState isBin={isBin} t={t} />}
          <LibraryList
            all={here}
            {...{ shown, query, chosen }}
            open={page.open}
            deeds={page.deeds}
            onToggle={page.toggleDetails}
            onRead={page.read}
            onTag={(tag) => page.setFilter({ tag })}
            onCompare={(article) => page.setOver({ kind: 'versions', article })}
            onForget={(what) => page.setOver({ kind: 'forget', what })}
          />
        </section>
        {chosenArticles.length > 0 && (
          <ChosenBar
            ids={chosenArticles.map(({ id }) => id)}
            isBin={isBin}
            onTag={(tags) => void page.deeds.tag(chosenArticles, tags)}
            onOut={page.takeOut}
            onRemove={() => page.removeOrRestore(chosenArticles)}
            onAll={chosen.all}
            onNone={chosen.none}
          />
        )}
        <StorageLine
          ports={ports}
          seen={isWhole || library === 'closed' ? library : null}
          onSaveAll={() => void page.deeds.saveAll()}
          onForget={() => page.setOver({ kind: 'forget', what: 'everything' })}
        >
          <BackupLine />
        </StorageLine>
      </main>
      {over && (isWhole || over.kind !== 'forget') && <OverPage {...{ over, page, ports, t }} />}
      <ToastLine toast={page.toast} onGone={page.hideToast} />
    </TranslateContext.Provider>
  );
}

function EmptyState({ isBin, t }: { isBin: boolean; t: Translate }) {
  return (
    <div class="empty">
      <Icon name={isBin ? 'bin' : 'bookmark'} size={36} />
      <p>{t(isBin ? 'libraryBinEmpty' : 'libraryEmpty')}</p>
      {!isBin && <p class="hint">{t('libraryEmptyHow')}</p>}
    </div>
  );
}

interface OverPageProps {
  over: Over;
  page: LibraryPageState;
  ports: LibraryPorts;
  t: Translate;
}

function OverPage({ over, page, ports, t }: OverPageProps) {
  const close = () => page.closeOver(over);
  switch (over.kind) {
    case 'keys':
      return <KeysSheet onClose={close} />;
    case 'out':
      return <ExportPanel ids={over.ids} onClose={close} />;
    case 'forget':
      return (
        <ForgetSheet
          what={over.what}
          count={page.all.filter(({ key }) => isMeant(over.what, key)).length}
          onForget={() => {
            close();
            void page.deeds.forget(over.what);
          }}
          onClose={close}
        />
      );
    case 'versions':
      return (
        <VersionsSheet
          read={() => ports.readSaved(over.article.key)}
          onRead={(version) => page.read(over.article, { version })}
          onClose={close}
        />
      );
    case 'reading':
      return (
        <SavedView
          reading={over.reading}
          {...{ ports, t }}
          onClose={() => {
            close();
            void page.refresh(over.reading.article.key);
          }}
        />
      );
  }
}

function wordsFor(page: LibraryPageState, t: Translate): string {
  const { library, isWhole, isSearching, here, shown } = page;
  if (library === 'closed') return t('storageClosed');
  if (!isWhole) return t('libraryLoading');
  if (here.length === 0) return '';
  if (isSearching) return t('librarySearching');
  if (shown.length === 0) return t('libraryNotFound');
  return t(page.isBin ? 'libraryBinCount' : 'libraryCount', shown.length);
}
