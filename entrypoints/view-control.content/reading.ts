// What the deeds of the view work with: the page as it was read, what is known about its article, the clean view over it.
import type { Translate } from '../../lib/message-key';
import type { PageArticle } from '../../lib/ui/page-article';
import type { PageReader, PageView } from '../../lib/ui/page-parts';
import type { ArticleMemory } from './article-memory';

export interface Reading {
  readonly reader: PageReader;
  readonly page: PageArticle;
  readonly memory: ArticleMemory;
  readonly t: Translate;
  view(): PageView;
  /** Something was taken from what is shown: it stays as it is. False when it is opened anew. */
  freeze(isFrozen?: boolean): void;
  isFrozen(): boolean;
}
