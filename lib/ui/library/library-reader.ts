// The library's list while the page is open: its newest at once, all the others in parts that keep nothing waiting, and later only
// what has changed.
import { byNewest, type LibraryArticle } from '../../library/list-library';
import type { SomeArticles } from '../../library/read-library';
import type { LibraryPorts } from './library-page-ports';

/** 'closed': the store cannot be read now. Until it is whole, a list is only good to be looked at: nothing is counted or found in it. */
export type LibraryState = SomeArticles | 'opening' | 'closed';

type ListPorts = Pick<LibraryPorts, 'list' | 'listNewest' | 'listKeys'>;

/** As many as are drawn at first. */
export const FIRST = 40;
/** So many articles are read at once: few enough to be no pause. */
const AT_ONCE = 100;

export class LibraryReader {
  /** What was read of each article. */
  private readonly known = new Map<string, LibraryArticle[]>();
  /** Keys of what is to be read. */
  private readonly wanted = new Set<string>();
  private isAllWanted = true;
  private isShown = false;
  private reading: Promise<void> | null = null;

  constructor(
    private readonly ports: ListPorts,
    private readonly show: (state: LibraryState) => void,
  ) {}

  /** Of these articles, or of everything where there is no key. Resolves when it is shown. */
  read(...keys: readonly string[]): Promise<void> {
    for (const key of keys) this.wanted.add(key);
    this.isAllWanted ||= keys.length === 0;
    this.reading ??= Promise.resolve().then(() => this.run());
    return this.reading;
  }

  /** What is wanted meanwhile is read too, before anything is shown as whole. */
  private async run(): Promise<void> {
    let state: LibraryState = 'closed';
    try {
      while (this.isAllWanted || this.wanted.size > 0)
        await (this.isAllWanted ? this.begin() : this.goOn());
      state = { articles: this.sort(), isWhole: true };
    } catch {
      this.isAllWanted = true;
    }
    this.reading = null;
    this.isShown = state !== 'closed';
    this.show(state);
  }

  private async begin(): Promise<void> {
    this.isAllWanted = false;
    this.known.clear();
    this.wanted.clear();
    const { articles, isWhole } = await this.ports.listNewest(FIRST);
    this.keep(new Set(articles.map(({ key }) => key)), articles);
    if (isWhole) return;
    // What is shown already stays until all of it is read anew.
    if (!this.isShown) this.show({ articles, isWhole });
    for (const key of await this.ports.listKeys()) if (!this.known.has(key)) this.wanted.add(key);
  }

  private async goOn(): Promise<void> {
    const keys = [...this.wanted].slice(0, AT_ONCE);
    for (const key of keys) this.wanted.delete(key);
    this.keep(keys, await this.ports.list(keys));
  }

  private keep(keys: Iterable<string>, articles: readonly LibraryArticle[]): void {
    for (const key of keys) this.known.set(key, []);
    for (const article of articles) this.known.get(article.key)?.push(article);
  }

  private sort(): LibraryArticle[] {
    return [...this.known.values()].flat().sort(byNewest);
  }
}
