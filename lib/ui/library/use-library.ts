// The library as its page shows it: read again whenever anything changes, searched, filtered, in order.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Filter, filterLibrary, type Order, sortLibrary } from '../../library/arrange-library';
import type { LibraryArticle } from '../../library/list-library';
import type { LibraryPorts } from './library-page-ports';
import { LibraryReader, type LibraryState } from './library-reader';
import { SearchKeeper } from './search-keeper';

/** `read`: of these articles, or of everything; see `LibraryReader`. */
export function useLibrary(ports: LibraryPorts): [LibraryState, read: LibraryReader['read']] {
  const [library, setLibrary] = useState<LibraryState>('opening');
  const reader = useMemo(() => new LibraryReader(ports, setLibrary), [ports]);
  useEffect(() => {
    void reader.read();
    return ports.hearNews((key) => void reader.read(...(key ? [key] : [])));
  }, [ports, reader]);
  return [library, useCallback((...keys) => reader.read(...keys), [reader])];
}

const NOTHING: LibraryArticle[] = [];

export interface View {
  isBin: boolean;
  query: string;
  filter: Filter;
  order: Order;
  language: string;
}

/** All of this part of the library, and those of them that are looked for: nothing while that cannot be told yet. */
export function useShown(library: LibraryState, ports: LibraryPorts, view: View) {
  const { isBin, query, filter, order, language } = view;
  const isWhole = isAllThere(library);
  const all =
    typeof library === 'string' || !(isWhole || isAsRead(view)) ? NOTHING : library.articles;
  const here = useMemo(() => all.filter(({ deleted }) => (deleted !== '') === isBin), [all, isBin]);
  const [found, isSearching] = useSearch(isWhole ? all : null, ports, query);
  const shown = useMemo(() => {
    const wanted = filterLibrary(here, filter, Date.now());
    if (!found) return sortLibrary(wanted, order, language);
    const byId = new Map(wanted.map((article) => [article.id, article]));
    return found.flatMap((id) => byId.get(id) ?? []);
  }, [here, found, filter, order, language]);
  return { here, shown, isWhole, isSearching, isSettled: isWhole && !isSearching };
}

export const isAllThere = (library: LibraryState): boolean =>
  typeof library !== 'string' && library.isWhole;

/** The newest are read first. */
const isAsRead = ({ isBin, filter, order }: View): boolean =>
  !isBin && order === 'changed' && !Object.values(filter).some(Boolean);

interface Found {
  words: string;
  /** Best first. */
  ids: string[];
}

/** Ids, null without a query. What was found last stays until the next is known, which needs all. */
function useSearch(
  all: LibraryArticle[] | null,
  ports: LibraryPorts,
  query: string,
): [ids: string[] | null, isSearching: boolean] {
  const [found, setFound] = useState<Found | null>(null);
  const keeper = useMemo(() => new SearchKeeper(ports), [ports]);
  const words = query.trim();
  useEffect(() => {
    if (words === '') return setFound(null);
    if (!all) return;
    let isWanted = true;
    void keeper.find(all, words).then((ids) => isWanted && setFound({ words, ids }));
    return () => {
      isWanted = false;
    };
  }, [keeper, all, words]);
  if (words === '') return [null, false];
  return [found?.ids ?? null, found?.words !== words];
}
