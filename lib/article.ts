// The types that everybody shares. Everything here is plain JSON: an Article can be stored, sent in a message, and read back.

export type FieldName =
  | 'title'
  | 'authors'
  | 'source'
  | 'site'
  | 'publishedTime'
  | 'modifiedTime'
  | 'lang'
  | 'canonicalUrl'
  | 'excerpt'
  | 'leadImage';

/** Where a field was found: a key such as 'json-ld', 'meta', 'date-line', 'byline'; the interface puts it into words. */
export interface Found {
  value: string;
  from: string;
  /** False where two sources that are no copies of one another disagree, or the only source is a loose line: the reader should check it. */
  sure: boolean;
}

/** How a block looked on the page, read before clean-up throws it away. */
export interface Typography {
  bold?: boolean;
  centred?: boolean;
  /** Set larger than the body text around it. */
  larger?: boolean;
  /** The bold words a paragraph opens with, its marker included. */
  boldLead?: string;
  /** Font size in CSS pixels, where the page has layout or says it inline. */
  fontSize?: number;
  /** Stands right below a picture: perhaps its caption. */
  afterImage?: boolean;
}

/** A post of a thread: the blocks from its head to the next head. */
export interface BlockPost {
  author: string;
  /** ISO 8601, to the precision shown; '' when the page shows none. */
  time: string;
  /** On the line above the post that says who wrote it and when. */
  head?: true;
}

/** Where people read other words than the page's bare characters: start and end in `sourceText` (UTF-16 units), and those words. */
export type Shown = readonly [start: number, end: number, words: string];

export interface Block {
  /** As people read it: mc², a formula in words, a picture's words in their sentence. */
  text: string;
  /** Lower-case tag of the clean block: p, h1–h6, li, blockquote, pre, td, figcaption … */
  tag: string;
  /** The page's own characters (mc2), white space collapsed but for code: what offsets count in and quotes find again. */
  sourceText: string;
  /** Where `text` is not `sourceText`. */
  shown?: readonly Shown[];
  /** Which element of the page it came from (document order of the snapshot); -1 when unknown. */
  sourceIndex: number;
  /** URL of the page it stands on: differs between blocks in a joined multi-page article. */
  url: string;
  typography?: Typography;
  /** The post of a thread that it stands in; absent on any other page. */
  post?: BlockPost;
  /** Where footnote marks stand in `sourceText`: start and end of each, UTF-16 units. */
  noteMarks?: readonly (readonly [start: number, end: number])[];
}

export type CreditRole =
  | 'author'
  | 'correspondent'
  | 'source'
  | 'editor'
  | 'reviewer'
  | 'proofreader'
  | 'supervisor'
  | 'photographer'
  | 'illustrator'
  | 'translator'
  | 'producer'
  | 'original-title'
  | 'print-edition'
  | 'affiliation'
  | 'other';

/** One line of credits as the page shows it: `{role: 'editor', label: '责编', name: '杨煜', text: '[ 责编：杨煜 ]'}`. */
export interface Credit {
  role: CreditRole;
  label: string;
  name: string;
  text: string;
}

export type RemovalKind =
  | 'share'
  | 'reading-bar'
  | 'breadcrumb'
  | 'expand'
  | 'related'
  | 'mood'
  | 'hot-list'
  | 'prompt'
  | 'player'
  | 'comments'
  | 'tags'
  | 'ad'
  | 'disclaimer'
  | 'other-article'
  | 'navigation'
  | 'repeated-title'
  | 'meta-line'
  | 'credit'
  | 'end-mark'
  | 'tracking-pixel'
  | 'gallery'
  | 'pager'
  | 'form'
  | 'hidden'
  | 'boilerplate'
  | 'other';

/** One thing that was taken out: shown in “Removed”, and put back from `html` (sanitised again on the way). '' for what is too large, and for menus outside of the body. */
export interface Removal {
  kind: RemovalKind;
  text: string;
  html: string;
  /** File name of the stage that removed it. */
  stage: string;
  /** Which rule fired, in a few plain words, for people who look into it. */
  reason: string;
  /** Index of the block it stood before; -1 when it stood outside the body, 0 for a doubtful piece above it. */
  beforeBlock: number;
  /** Prose that may well be the article's: the reader is told, and can put it back. */
  doubtful?: boolean;
}

/** One node of the outline; see `buildOutline`. */
export interface OutlineNode {
  /** marker + title */
  text: string;
  marker: string;
  /** The heading sentence, or its first clause when that runs on. */
  title: string;
  depth: number;
  /** Index of the line (= block) it stands in. */
  line: number;
  /** 'cn', 'cnp', 'num', 'tiao', 'run-shi', 'bul:▲', 'brk', 'bold', 'h2' … */
  kind: string;
  n: number | null;
  role: 'heading' | 'item';
  /** True when no tag says so: the interface marks it 推断 with `reason`. */
  inferred: boolean;
  /** Key of the reason, put into words by the interface: 'numbering', 'bold', 'centred', 'short-line', 'run-in' … */
  reason?: string;
  children: OutlineNode[];
}

/** Pages of a multi-page article. `total` is 1 for a single page. */
export interface Pages {
  current: number;
  total: number;
  /** URLs of the pages that are not in the article yet, in reading order. */
  next: string[];
  /** Pages joined so far, the current one included. */
  joined: number;
}

export interface Article {
  ok: true;
  title: string;
  authors: string[];
  /** Authors joined by “、” (CJK) or ", ". */
  byline: string;
  /** 来源 as the page shows it: who first published; '' if none. */
  source: string;
  /** The medium that hosts the page: 光明网. */
  site: string;
  /** ISO 8601 with offset where known, to the precision shown: 2024-07-27T06:07+08:00; '' if none. */
  publishedTime: string;
  modifiedTime: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  url: string;
  canonicalUrl: string;
  excerpt: string;
  leadImage: string;
  /** Sanitised HTML; captions as figure > figcaption; credits left out. */
  content: string;
  /** Blocks separated by newlines, captions left out. */
  textContent: string;
  blocks: Block[];
  outline: OutlineNode[];
  credits: Credit[];
  removed: Removal[];
  found: Partial<Record<FieldName, Found>>;
  pages: Pages;
  wordCount: number;
  readingMinutes: number;
  /** Things the reader should be told: 'paywall', 'truncated', 'not-all-pages', 'maybe-left-out' … */
  notices: string[];
}

export type FailureReason =
  | 'not-html'
  /** `detail` is the frame's address. */
  | 'text-in-frame'
  | 'no-article'
  | 'too-little-text'
  | 'list-page'
  | 'search-results'
  | 'login-wall'
  | 'video-page'
  | 'gallery-page'
  | 'shop-page'
  | 'too-large'
  | 'unsupported-dom'
  | 'failed';

export interface Failure {
  ok: false;
  reason: FailureReason;
  /** For people who look into it; never shown as is. */
  detail: string;
}

/** A passage of the article. Offsets are UTF-16 code units in `blocks[i].sourceText`. */
export interface BlockRange {
  startBlock: number;
  startOffset: number;
  endBlock: number;
  endOffset: number;
}

export interface Quote {
  /** The page's own characters, paragraphs separated by '\n': what finds the place again. */
  exact: string;
  /** The same as people read it (mc², not mc2): what is formatted. */
  shown: string;
  prefix: string;
  suffix: string;
  /** Where it stands; null when the words are not in the article's blocks (selected elsewhere on the page). */
  blocks: BlockRange | null;
  /** True where the selection spans something removed; `exact` holds the ellipsis mark then. */
  elided: boolean;
  /** URL with the passage fragment, or the plain URL when nothing unique can be made. */
  link: string;
  /** Why the link is plain; absent when it leads to the words. */
  linkProblem?: LinkProblem;
  /** The post of a thread that the words begin in: cited instead of the first one. */
  post?: Omit<BlockPost, 'head'>;
  /** The selection went on outside of the article: these are its words inside. */
  runsOut?: true;
}

/** The words are not the article's, not in the page's text, or nothing tells them from others. */
export type LinkProblem = 'not-in-article' | 'not-on-page' | 'not-unique';

export type QuoteFormat = 'plain' | 'markdown' | 'html' | 'org';
export type OutlineFormat =
  | 'markdown'
  | 'markdown-headings'
  | 'opml'
  | 'freemind'
  | 'json'
  | 'org'
  | 'html'
  | 'text'
  | 'obsidian';
export type ArticleFormat = 'markdown' | 'html' | 'text' | 'json';
