// Bundled and run in Chromium: the library's own search, and what one would do without an index.
import type { ArticleSummary, CollectedQuote } from '../../lib/article-state';
import { foldSearch } from '../../lib/library/search/fold-search';
import { openLibraryIndex, type SearchDocument } from '../../lib/library/search/library-index';
import { toSearchDocument } from '../../lib/library/search/to-search-document';

interface Task {
  articles: { about: ArticleSummary; quotes: CollectedQuote[] }[];
  queries: string[];
}

/** Milliseconds of each query. */
export function run({ articles, queries }: Task): { searches: number[]; scans: number[] } {
  const documents = articles.map(({ about, quotes }) =>
    toSearchDocument({
      id: about.url,
      about,
      state: { corrections: {}, outline: null, tray: quotes },
      mark: null,
      label: { tags: [], note: '' },
    }),
  );
  const index = openLibraryIndex();
  for (const document of documents) index.put(document);
  const tenth = documents.slice(0, documents.length / 10);
  const time = (work: (query: string) => void) =>
    queries.map((query) => {
      const start = performance.now();
      work(query);
      return performance.now() - start;
    });
  // Both warm.
  time((query) => index.search(query));
  time((query) => scan(tenth, query));
  return {
    searches: time((query) => index.search(query)),
    scans: time((query) => scan(tenth, query)),
  };
}

/** Every text folded, so that simplified finds traditional, and looked through. */
function scan(documents: readonly SearchDocument[], query: string): number {
  const wanted = foldSearch(query).text;
  const holds = (document: SearchDocument) =>
    Object.values(document).some((text) => foldSearch(String(text)).text.includes(wanted));
  return documents.filter(holds).length;
}
