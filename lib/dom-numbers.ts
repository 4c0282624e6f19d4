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
