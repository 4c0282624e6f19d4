// How much of a page is copied: beyond it, what stands in the copy is the page's beginning.
export const LIMITS = {
  elements: 300_000,
  /** Blocks that hold text and nothing else, and line breaks: a page of more takes a second to read, and few books have more. */
  leaves: 8000,
  /** Pictures, formulas and elements of running text that hold text and nothing else. */
  inlines: 16_000,
  /** Lists of more are for machines; the largest news pages have a thousand. */
  links: 4000,
  /** Deeper elements are unwrapped: their text stays, at this depth. */
  depth: 200,
  /** UTF-16 code units of text: three long novels. */
  text: 2_000_000,
  /** UTF-16 code units of the page's own title, which stands before its text: nobody reads more, and it may not take the text's room. */
  title: 4000,
  shadowDepth: 8,
};
