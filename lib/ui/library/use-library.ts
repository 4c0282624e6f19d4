// The library as its page shows it: read again whenever anything changes, searched by an index of its own.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleChange } from '../../article-state';
import type { LibraryArticle } from '../../library/list-library';
import { openLibraryIndex } from '../../library/search/library-index';
import { toSearchDocument } from '../../library/search/to-search-document';
import type { Refusal } from '../../library/write-records';

interface Kept {
  saved: boolean;
  refusal?: Refusal;
}

export interface LibraryPorts {
  list(): Promise<LibraryArticle[]>;
  bin(key: string): Promise<Kept & { since: string }>;
  restore(key: string, since: string): Promise<Kept>;
  change(article: LibraryArticle, change: ArticleChange): Promise<Kept>;
  hearNews(listener: () => void): () => void;
}

export type LibraryState = LibraryArticle[] | 'opening' | 'closed';

export function useLibrary(ports: LibraryPorts): [LibraryState, reload: () => Promise<void>] {
  const [articles, setArticles] = useState<LibraryState>('opening');
  const reload = useCallback(
    () => ports.list().then(setArticles, () => setArticles('closed')),
    [ports],
  );
  useEffect(() => {
    void reload();
    return ports.hearNews(() => void reload());
  }, [ports, reload]);
  return [articles, reload];
}

/** Those that hold all words, best first; all of them without a query. */
export function useSearch(articles: readonly LibraryArticle[], query: string): LibraryArticle[] {
  const index = useMemo(() => {
    const built = openLibraryIndex();
    for (const { id, about, state } of articles) built.put(toSearchDocument(id, about, state));
    return built;
  }, [articles]);
  return useMemo(() => {
    if (query.trim() === '') return [...articles];
    const byKey = new Map(articles.map((article) => [article.id, article]));
    return index.search(query).flatMap(({ key }) => byKey.get(key) ?? []);
  }, [index, articles, query]);
}
