// What the deeds of the reader work with: the page as it was read, what is known about its article, the clean view over it.
import type { ArticleMemory } from './article-memory';
import type { CleanViewControl } from './clean-view-control';
import type { PageArticle } from './page-article';

export interface Reading {
  readonly page: PageArticle;
  readonly memory: ArticleMemory;
  view(): CleanViewControl;
  /** Opens the clean view on what was read last; false when there is no article. */
  open(): Promise<boolean>;
  /** Closes the view, and reads the page anew at its new address. */
  reopen(): void;
  /** Something was taken from what is shown: it stays as it is. */
  freeze(): void;
  isFrozen(): boolean;
}
