// What a reader's own CSS needs to be shown.

export interface OwnStyleProps {
  css: string;
  /** The window of the document that the article stands in. */
  window: Window;
}
