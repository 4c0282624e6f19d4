// How much of a page is copied: beyond it, what stands in the copy is the page's beginning.
export const LIMITS = {
  elements: 300_000,
  /** Blocks that hold text and nothing else: whole books have fewer, and a page of more would be blocked for seconds. */
  leaves: 60_000,
  /** Deeper elements are unwrapped: their text stays, at this depth. */
  depth: 200,
  /** UTF-16 code units of text */
  text: 8_000_000,
  shadowDepth: 8,
};
