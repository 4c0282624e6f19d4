// The library: everything kept, newest first, searched as one types; deleting can be undone, and the bin holds it for thirty days.
import { useState } from 'preact/hooks';
import type { CollectedQuote } from '../../article-state';
import type { LibraryArticle } from '../../library/list-library';
import type { MessageKey, Translate } from '../../message-key';
import { REFUSAL_WORDS } from '../../refusal-words';
import { ToastLine } from '../popup/popup-toast';
import { TranslateContext } from '../translate-context';
import { LibraryArticleCard } from './library-article';
import { OutWays } from './out-ways';
import { type LibraryPorts, useLibrary, useSearch } from './use-library';

interface Toast {
  text: string;
  tone: 'plain' | 'bad';
  action?: { label: string; run(): void } | undefined;
  seq: number;
}

export function LibraryPage({ ports, t }: { ports: LibraryPorts; t: Translate }) {
  const [library, reload] = useLibrary(ports);
  const [query, setQuery] = useState('');
  const [isBin, setBin] = useState(false);
  const [toast, setToast] = useState<Toast | null>(null);
  const all = typeof library === 'string' ? [] : library;
  const here = useShown(all, isBin);
  const found = useSearch(here, query);
  const say = (said: Omit<Toast, 'seq'>) => setToast({ ...said, seq: (toast?.seq ?? 0) + 1 });
  const deeds = buildDeeds({ ports, t, say, reload });
  return (
    <TranslateContext.Provider value={t}>
      <main class="library">
        <header>
          <h1>{t(isBin ? 'libraryShowBin' : 'libraryTitle')}</h1>
          <button type="button" class="button small" onClick={() => setBin(!isBin)}>
            {t(isBin ? 'libraryShowAll' : 'libraryShowBin')}
          </button>
          <OutWays ids={found.map(({ id }) => id)} />
          <input
            type="search"
            class="field"
            value={query}
            placeholder={t('librarySearch')}
            aria-label={t('librarySearch')}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </header>
        <p class="hint" role="status">
          {t(wordsFor(library, { here: here.length, found: found.length, isBin }), found.length)}
        </p>
        <ul class="articles">
          {found.map((article) => (
            <LibraryArticleCard
              key={article.id}
              article={article}
              query={query}
              onDelete={() => deeds.bin(article)}
              onRestore={() => deeds.restore(article)}
              onDiscard={(quote, index) => deeds.discard(article, quote, index)}
            />
          ))}
        </ul>
      </main>
      <ToastLine toast={toast} onGone={() => setToast(null)} />
    </TranslateContext.Provider>
  );
}

const NOTHING: LibraryArticle[] = [];

/** The same list for the same library: the index is built once for it. */
function useShown(all: readonly LibraryArticle[], isBin: boolean): LibraryArticle[] {
  const shown = all.filter(({ deleted }) => (deleted !== '') === isBin);
  const [last, setLast] = useState(NOTHING);
  const isSame = last.length === shown.length && shown.every((one, at) => one === last[at]);
  if (!isSame) setLast(shown);
  return isSame ? last : shown;
}

function wordsFor(
  library: LibraryArticle[] | 'opening' | 'closed',
  { here, found, isBin }: { here: number; found: number; isBin: boolean },
): MessageKey {
  if (library === 'opening') return 'libraryLoading';
  if (library === 'closed') return 'storageClosed';
  if (here === 0) return isBin ? 'libraryBinEmpty' : 'libraryEmpty';
  return found === 0 ? 'libraryNotFound' : 'libraryCount';
}

interface DeedMeans {
  ports: LibraryPorts;
  t: Translate;
  say(toast: Omit<Toast, 'seq'>): void;
  reload(): Promise<void>;
}

function buildDeeds({ ports, t, say, reload }: DeedMeans) {
  const attempt = async <K extends { saved: boolean; refusal?: keyof typeof REFUSAL_WORDS }>(
    deed: Promise<K>,
  ): Promise<K | null> => {
    const kept = await deed.catch(() => null);
    await reload();
    if (kept?.saved) return kept;
    say({ text: t(REFUSAL_WORDS[kept?.refusal ?? 'failed']), tone: 'bad' });
    return null;
  };
  const sayDeleted = (undo: () => void) =>
    say({ text: t('libraryDeleted'), tone: 'plain', action: { label: t('undo'), run: undo } });
  return {
    async bin({ key }: LibraryArticle) {
      const kept = await attempt(ports.bin(key));
      if (kept) sayDeleted(() => void attempt(ports.restore(key, kept.since)));
    },
    async restore({ key, deleted }: LibraryArticle) {
      if (await attempt(ports.restore(key, deleted)))
        say({ text: t('libraryRestored'), tone: 'plain' });
    },
    async discard(article: LibraryArticle, quote: CollectedQuote, index: number) {
      const kept = await attempt(ports.change(article, { kind: 'discard', id: quote.id }));
      const back = { kind: 'collect' as const, quote, index };
      if (kept) sayDeleted(() => void attempt(ports.change(article, back)));
    },
  };
}
