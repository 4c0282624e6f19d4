// What a language pack holds: words and nothing else. README.md, “How to add a language”, shows one being made.
import type { RemovalKind } from '../article';

/** Where words stand in a text, and how long the text may be. The lists are written as in word-notation.ts. */
export interface WordRule {
  /** The text begins with one of these; a bracket, an arrow or a bullet may come before it. */
  opens?: string;
  /** The whole text is one of these, brackets and punctuation around it apart. */
  is?: string;
  /** One of these stands anywhere in it. */
  holds?: string;
  /** The text ends with one of these. */
  closes?: string;
  /** Longest text, in UTF-16 units; longer ones are prose. */
  max?: number;
  /** Up to this length where the page sets the text apart: all bold or italic, or with a link in it. Without `max`, only there. */
  apart?: number;
  /** Only where most of the text is links, and only before a colon or a bar: words that open sentences too. */
  linked?: boolean;
}

export type WordRules = WordRule | readonly WordRule[];

/** What a line is that is no part of the article. */
export type LineKind =
  | 'share'
  | 'expand'
  | 'reading-bar'
  | 'end-mark'
  | 'boilerplate'
  | 'prompt'
  | 'related'
  | 'ad'
  | 'player'
  | 'disclaimer'
  | 'comments'
  | 'tags'
  | 'mood'
  | 'navigation'
  | 'pager'
  | 'gallery';

/** Parts of an article that page code has names for. */
export type BoxName =
  | 'caption'
  | 'summary'
  | 'standfirst'
  | 'lead'
  | 'keyPoints'
  | 'pullQuote'
  | 'noPicture';

export interface LanguagePack {
  /** BCP 47, the primary subtag. */
  code: string;
  /** Characters with two forms, side by side: the one that pages may show and the one that the words here are written in. */
  variants?: string;
  /** Class names and ids of boxes of clutter, parted by spaces: `kommentare`. Written as in lib/extract/rules/clutter.ts. */
  names?: Partial<Record<RemovalKind, string>>;
  /** The same for parts of an article. */
  boxes?: Partial<Record<BoxName, string>>;
  /** Lines that are no part of an article, by what they are. */
  lines?: Partial<Record<LineKind, WordRules>>;
}
