// What the library's page knows while it is open, and what its parts do.
import { useState } from 'preact/hooks';
import { type Filter, NO_FILTER, type Order } from '../../library/arrange-library';
import type { Forgetting } from '../../library/forget';
import type { LibraryArticle } from '../../library/list-library';
import type { Translate } from '../../message-key';
import { addressToRead } from './library-list';
import type { LibraryPorts } from './library-page-ports';
import type { Reading } from './saved-view';
import { useChosen } from './use-chosen';
import { buildDeeds, type Said } from './use-deeds';
import { useLibrary, useShown } from './use-library';
import { useLibraryKeys } from './use-library-keys';

/** What lies over the list. */
export type Over =
  | { kind: 'keys' }
  /** As they were chosen: what is deleted meanwhile is told there. */
  | { kind: 'out'; ids: readonly string[] }
  | { kind: 'forget'; what: Forgetting }
  | { kind: 'versions'; article: LibraryArticle }
  | { kind: 'reading'; reading: Reading };

export type LibraryPageState = ReturnType<typeof useLibraryPage>;

export function useLibraryPage(ports: LibraryPorts, t: Translate) {
  const [library, refresh] = useLibrary(ports);
  const [query, setQuery] = useState('');
  const [isBin, setBin] = useState(false);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [order, setOrder] = useState<Order>('changed');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [over, setOver] = useState<Over | null>(null);
  const [toast, setToast] = useState<(Said & { seq: number }) | null>(null);
  const language = t('languageTag');
  const list = useShown(library, ports, { isBin, query, filter, order, language });
  const { shown } = list;
  const chosen = useChosen(shown, list.isSettled);
  const say = (said: Said) => setToast((last) => ({ ...said, seq: (last?.seq ?? 0) + 1 }));
  const deeds = buildDeeds({ ports, t, say, refresh });
  const toggleDetails = ({ id }: LibraryArticle) =>
    setOpen(open.has(id) ? new Set([...open].filter((one) => one !== id)) : new Set([...open, id]));
  const read = (article: LibraryArticle, place: Place = {}) =>
    void openReading(article, place, { ports, say, t, setOver, toggleDetails });
  const removeOrRestore = (articles: readonly LibraryArticle[]) =>
    void (isBin ? deeds.restore(articles) : deeds.remove(articles));
  const clear = () => {
    setQuery('');
    setFilter(NO_FILTER);
  };
  useLibraryKeys({
    ...{ shown, chosen, toggleDetails },
    open: (article) => read(article),
    remove: removeOrRestore,
    showKeys: () => setOver({ kind: 'keys' }),
    clearSearch: clear,
  });
  return {
    ...{ library, ...list, query, isBin, filter, order, open, over, toast, chosen, deeds },
    ...{ refresh, setQuery, setOrder, setOver, toggleDetails, read, removeOrRestore, clear },
    all: typeof library === 'string' ? [] : library.articles,
    isFiltered: query.trim() !== '' || Object.values(filter).some(Boolean),
    setFilter: (patch: Partial<Filter>) => setFilter({ ...filter, ...patch }),
    toggleBin() {
      setBin(!isBin);
      clear();
      chosen.none();
    },
    /** What has come over the list since stays. */
    closeOver: (closed: Over) => setOver((now) => (now === closed ? null : now)),
    takeOut: (ids: readonly string[]) => setOver({ kind: 'out', ids }),
    hideToast: (seq: number) => setToast((now) => (now?.seq === seq ? null : now)),
  };
}

interface Place {
  block?: number;
  words?: string;
  version?: number;
}

interface ReadMeans {
  ports: LibraryPorts;
  t: Translate;
  say(said: Said): void;
  setOver(over: Over): void;
  toggleDetails(article: LibraryArticle): void;
}

/** In the clean view where its text was kept; else what is kept of it is shown, and its page is one press away. */
async function openReading(
  article: LibraryArticle,
  { version, ...place }: Place,
  { ports, t, say, setOver, toggleDetails }: ReadMeans,
): Promise<void> {
  if (article.deleted || !article.mark?.texts.length) return toggleDetails(article);
  const [saved, settings] = await Promise.all([
    ports.readSaved(article.key).catch(() => null),
    ports.getSettings(),
  ]);
  if (!saved || saved.texts.length === 0)
    return say({ text: t('libraryTextGone'), tone: 'bad', action: wayToPage(article, t) });
  const reading = {
    article,
    saved,
    settings,
    version: version ?? saved.texts.length - 1,
    ...place,
  };
  setOver({ kind: 'reading', reading });
}

function wayToPage(article: LibraryArticle, t: Translate): Said['action'] {
  const address = addressToRead(article);
  if (!address) return undefined;
  return {
    label: t('libraryOriginal'),
    run: () => void window.open(address, '_blank', 'noopener'),
  };
}
