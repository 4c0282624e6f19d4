// The library as its page shows it: read again whenever anything changes, searched, filtered, in order.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Filter, filterLibrary, type Order, sortLibrary } from '../../library/arrange-library';
import type { LibraryArticle } from '../../library/list-library';
import type { LibraryPorts } from './library-page-ports';
import { SearchKeeper } from './search-keeper';

export type LibraryState = LibraryArticle[] | 'opening' | 'closed';

export function useLibrary(ports: LibraryPorts): [LibraryState, reload: () => Promise<void>] {
  const [articles, setArticles] = useState<LibraryState>('opening');
  const reload = useCallback(
    () => ports.list().then(setArticles, () => setArticles('closed')),
    [ports],
  );
  useEffect(() => {
    void reload();
    return ports.hearNews(oneAtATime(reload));
  }, [ports, reload]);
  return [articles, reload];
}

/** News that comes while everything is read is answered by reading once more, however much of it there was. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    isWanted = false;
    await work();
    isRunning = false;
    if (isWanted) void run();
  };
  return () => {
    if (isRunning) isWanted = true;
    else void run();
  };
}

const NOTHING: LibraryArticle[] = [];

export interface View {
  isBin: boolean;
  query: string;
  filter: Filter;
  order: Order;
  language: string;
}

/** All of this part of the library, and those of them that are looked for. */
export function useShown(library: LibraryState, ports: LibraryPorts, view: View) {
  const { isBin, query, filter, order, language } = view;
  const all = typeof library === 'string' ? NOTHING : library;
  const here = useMemo(() => all.filter(({ deleted }) => (deleted !== '') === isBin), [all, isBin]);
  const found = useSearch(all, ports, query);
  const shown = useMemo(() => {
    const wanted = filterLibrary(here, filter, Date.now());
    if (!found) return sortLibrary(wanted, order, language);
    const byId = new Map(wanted.map((article) => [article.id, article]));
    return found.flatMap((id) => byId.get(id) ?? []);
  }, [here, found, filter, order, language]);
  return { here, shown };
}

/** Ids, best first; null without a query. What was found last stays until the next is known. */
function useSearch(all: LibraryArticle[], ports: LibraryPorts, query: string): string[] | null {
  const [found, setFound] = useState<string[] | null>(null);
  const keeper = useMemo(() => new SearchKeeper(ports), [ports]);
  const words = query.trim();
  useEffect(() => {
    if (words === '') return setFound(null);
    let isWanted = true;
    void keeper.find(all, words).then((ids) => isWanted && setFound(ids));
    return () => {
      isWanted = false;
    };
  }, [keeper, all, words]);
  return words === '' ? null : found;
}
