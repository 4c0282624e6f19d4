// The DOM's own numbers (DOM, 4.4 and 6.1): `Node` and `NodeFilter` are no names outside of a page.

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const CDATA_NODE = 4;
export const COMMENT_NODE = 8;

/** What a tree walker stops at. */
export const SHOW_ELEMENT = 1;
export const SHOW_TEXT = 4;
export const SHOW_COMMENT = 128;

/** Answers of `compareDocumentPosition`: bits. */
export const FOLLOWING = 4;

/** What `compareBoundaryPoints` compares (DOM, 5.5): the first names the other range's boundary, the second this one's. */
export const START_TO_END = 1;
export const END_TO_END = 2;
