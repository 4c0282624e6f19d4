// The article of the page as the view over it knows it: who reads it is another script.
import type { Article } from '../article';
import type { Extraction } from '../extract/extraction-steps';
import type { HeldChoice } from '../text-choice';

/** What the reader said the text is. */
export interface PageChoice {
  set(held: HeldChoice | null): void;
  held(): HeldChoice | null;
}

export interface PageArticle {
  /** Reads the page, or answers from memory when nothing changed since. Rejects when it is stopped. */
  read(mode: 'auto' | 'whole-text'): Promise<Extraction>;
  /** Takes this element as the article. */
  readPart(root: Element): Promise<Extraction>;
  /** Holds for what is read next. */
  readonly choices: PageChoice;
  /** What was read is read anew when it is asked for next. */
  forget(): void;
  /** Stops what is being read now. */
  stop(): void;
  /** Puts a joined article in the place of the one that was read. */
  replace(article: Article): void;
  current(): Extraction | null;
  /** The page shows more, or something else, than what was read. */
  hasChanged(): boolean;
  /** The page's own element of a block, null when it is gone or stands on another page. */
  elementOf(block: number): Element | null;
  /** Those of all blocks. */
  elements(): (Element | null)[];
  /** The page shows another address than the one that was read. */
  isStale(): boolean;
}
