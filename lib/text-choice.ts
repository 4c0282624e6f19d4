// What the reader said the article's text is, where the one that was found is not it.

export type TextChoice =
  /** An element of the page, by a CSS selector. */
  | { way: 'picked'; selector: string }
  /** All text of the page. */
  | { way: 'whole-text' };

/** The choice that holds for a page. */
export interface HeldChoice {
  choice: TextChoice;
  /** It was made for all of the site, not for this article. */
  isForSite: boolean;
}
