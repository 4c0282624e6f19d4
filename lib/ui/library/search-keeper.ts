// The index of the search while the page is open: loaded when it is first needed, brought up to date with what has changed since, kept.
import { startTurns } from '../../in-turn';
import type { LibraryArticle } from '../../library/list-library';
import { type LibraryIndex, openLibraryIndex } from '../../library/search/library-index';
import { toSearchDocument } from '../../library/search/to-search-document';
import { nextTurn } from '../../next-turn';
import type { LibraryPorts } from './library-page-ports';

type IndexPorts = Pick<LibraryPorts, 'readIndex' | 'keepIndex' | 'readWords'>;

/** So many articles are asked for their words, and indexed, before the page has its turn again: typing goes on. */
const AT_ONCE = 25;

export class SearchKeeper {
  private opening: Promise<LibraryIndex> | null = null;
  private readonly inTurn = startTurns();

  constructor(private readonly ports: IndexPorts) {}

  /** Resolves with ids, best first, of those articles that hold all words of the query. */
  find(articles: readonly LibraryArticle[], query: string): Promise<string[]> {
    return this.inTurn(async () => {
      const index = await this.open();
      await this.bringUpToDate(index, articles);
      return index.search(query).map(({ key }) => key);
    });
  }

  /** An index that cannot be read is made anew. */
  private open(): Promise<LibraryIndex> {
    this.opening ??= this.ports
      .readIndex()
      .catch(() => '')
      .then(openLibraryIndex);
    return this.opening;
  }

  private async bringUpToDate(
    index: LibraryIndex,
    articles: readonly LibraryArticle[],
  ): Promise<void> {
    const ids = new Set(articles.map(({ id }) => id));
    const gone = index.keys().filter((id) => !ids.has(id));
    for (const id of gone) index.remove(id);
    const changed = articles.filter((one) => index.stampOf(one.id) !== one.stamp);
    for (let at = 0; at < changed.length; at += AT_ONCE) {
      if (at > 0) await nextTurn();
      await this.put(index, changed.slice(at, at + AT_ONCE));
    }
    if (gone.length + changed.length > 0) void this.ports.keepIndex(index.save()).catch(() => {});
  }

  private async put(index: LibraryIndex, articles: readonly LibraryArticle[]): Promise<void> {
    const keys = articles.filter(({ mark }) => mark?.texts.length).map(({ key }) => key);
    const words = keys.length > 0 ? await this.ports.readWords(keys).catch(() => ({})) : {};
    for (const one of articles)
      index.put(toSearchDocument(one, (words as Record<string, string>)[one.key]), one.stamp);
  }
}
