// What a language pack holds: words and nothing else. README.md, “How to add a language”, shows one being made.
import type { CreditRole, RemovalKind } from '../article';

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
}

/** A bare list is what the field's words are in most languages: see shapes.ts. */
export type WordRules = string | WordRule | readonly (string | WordRule)[];

/** What a line is that is no part of the article. */
export type LineKind =
  | 'share'
  | 'expand'
  | 'reading-bar'
  | 'end-mark'
  | 'boilerplate'
  | 'prompt'
  /** Promises of letters, where the page sets them apart: news has such words too. */
  | 'newsletter'
  | 'related'
  /** What opens a linked headline, before a colon or a bar: words that open sentences too. */
  | 'teaser'
  | 'ad'
  | 'player'
  | 'disclaimer'
  | 'comments'
  | 'tags'
  | 'mood'
  | 'navigation'
  | 'pager'
  | 'gallery';

/** Where a page says something, and what words of that place mean. Most languages need a few of them; none is needed. */
export type SaysField =
  // Names and bylines
  /** Stands directly before a name: by, von, imeandikwa na. A label of credits that has no colon ends in one of these. */
  | 'by'
  /** Joins two names: and, und. */
  | 'and'
  /** Before the place or the medium somebody writes from: in, for. */
  | 'atPlace'
  /** How names of places of work end that stand before a name: 图书馆. */
  | 'workplace'
  /** Places that names of reporters run into: 溫貴香台北. */
  | 'place'
  /** A small word inside a name: van, de la. */
  | 'particle'
  /** What somebody is, not who: reporter. */
  | 'office'
  /** Stands where a name should and is none: admin, 佚名. */
  | 'notName'
  /** No name holds this: 网络整理. */
  | 'noNameHolds'
  /** Agencies of news by their names: anadolu ajansı. */
  | 'agency'
  /** Links beside a name: More by …, … archive. */
  | 'nameLink'
  /** Buttons, counters, places and channels that stand where names do. */
  | 'interface'
  /** Names of media, and how they end: Daily, 晚报. */
  | 'medium'
  /** Before the name of a site's program in its title: powered by. */
  | 'madeWith'
  /** How names of channels and sites end in a title: News, 频道. */
  | 'channel'
  /** Says that a line is a reporter's: 기자, 记者. */
  | 'reporter'
  // Dates
  /** The whole label before a date: published on, Stand. */
  | 'dateLabel'
  /** A label that holds this is of a later version: updated. */
  | 'updated'
  /** A label that holds this is of the first: published. */
  | 'published'
  /** Between a day and its hour: at, um. */
  | 'beforeClock'
  /** The name of a weekday, long or short: 星期一. */
  | 'weekday'
  | 'morning'
  | 'noon'
  | 'afternoon'
  // Lines near the headline and credits
  /** Opens a line of date and byline above the text. */
  | 'metaLine'
  /** A label whose value may stand in the next line. */
  | 'awaitsValue'
  /** Lines near the headline that are not about the article: today's date, copyright. */
  | 'notOurs'
  /** Says that a line far below holds date or source. */
  | 'footer'
  /** Labels of 来源 proper … */
  | 'sourceLabel'
  /** … those by which a text names its own … */
  | 'ownSource'
  /** … and of the source of a part: a picture, a figure. */
  | 'partSource'
  /** Labels of tags. */
  | 'tagLabel'
  /** Says that the medium itself wrote it: 原创. */
  | 'firstPublisher'
  /** Labels of who put it there: 发布者. */
  | 'poster'
  /** Labels behind which a medium says whose text it is, not who wrote it. */
  | 'house'
  /** Stands where a source should and is none: 网络. */
  | 'noSource'
  /** Where a source's value is over: a button behind it. */
  | 'afterSource'
  /** Labels that run into their value: 来源CSDN. */
  | 'glued'
  /** Labels that sign a piece before a bar: 文｜甲. */
  | 'signs'
  /** What may stand beside credits and says nothing: staff writer, 分享. */
  | 'idle'
  /** A service of blogs in a title, and how a title says whose blog it is: …的博客. */
  | 'blog'
  | 'ownBlog'
  /** The reader's own account, not the author's. */
  | 'ownAccount'
  // Lines of the body
  /** Words under a picture. */
  | 'caption'
  /** The button behind a shortened caption: more. */
  | 'unfold'
  /** Opens what sums the text up: 摘要. */
  | 'summary'
  /** Heads a box of key points above the text: “Key points”, “L’essentiel”. */
  | 'summaryLabel'
  /** How long it takes to read, and nothing else. */
  | 'minutes'
  /** Names of buttons between headline and text. */
  | 'label'
  /** The two signs of a law's own date: 通过, 会议. */
  | 'enacted'
  | 'enacting'
  /** A button in a heading: edit, copy link. */
  | 'headingTool'
  /** Opens notes and sources at the end: 参考. */
  | 'noteHead'
  /** Stands before the number of a note: note, 注. */
  | 'note'
  /** A link at the end of the last paragraph. */
  | 'tailLink'
  /** Heads what the author is: about the author. */
  | 'aboutAuthor'
  /** Stands behind an author's name where the author is described: is, writes. */
  | 'bio'
  /** For screen readers: what follows may be skipped, and where that ends. */
  | 'skip'
  | 'skipEnd'
  // What kind of page it is
  | 'notFoundTitle'
  | 'wallTitle'
  | 'galleryTitle'
  | 'listTitle'
  | 'searchTitle'
  /** Buttons of a shop. */
  | 'buy'
  /** Asks for a login before the text. */
  | 'login'
  /** Says that the rest is for subscribers. */
  | 'paywall'
  /** Says that the rest is in an app. */
  | 'appOnly'
  /** Closes a text that breaks off: （未完）. */
  | 'unfinished'
  /** Says that the rest is elsewhere: read more. */
  | 'readOn'
  /** Heads a feed of flashes: 快讯. */
  | 'feed'
  // Pages of one article
  | 'nextPage'
  | 'previousPage'
  /** Stands somewhere in a pager, and in no menu. */
  | 'pagerWord'
  /** Stands before a page's number: page, 第. */
  | 'pageWord'
  /** A link that does something instead of showing a page. */
  | 'action';

/** Parts of an article that page code has names for. */
export type BoxName =
  | 'content'
  | 'byline'
  | 'caption'
  | 'summary'
  | 'lead'
  | 'keyPoints'
  | 'pullQuote'
  | 'kicker'
  | 'subheading'
  | 'noPicture';

/** Folders of addresses that say what stands in them. */
export type FolderKind =
  | 'author'
  | 'consent'
  | 'contact'
  | 'search'
  | 'video'
  | 'login'
  | 'gallery';

export interface LanguagePack {
  /** BCP 47, the primary subtag. */
  code: string;
  /** Characters with two forms, side by side: the one that pages may show and the one that the words here are written in. */
  variants?: string;
  /** The commonest short words, parted by spaces: they tell the language where its page does not. For Latin letters. */
  common?: string;
  /** The twelve months as dates have them, parted by bars, the forms of each by spaces; where months have names. */
  months?: string;
  /** Class names and ids of boxes of clutter, parted by spaces: `kommentare`. Written as in lib/extract/rules/clutter.ts. */
  names?: Partial<Record<RemovalKind, string>>;
  /** Folders of addresses, parted by spaces: `kontakt`. */
  folders?: Partial<Record<FolderKind, string>>;
  /** Class names and ids of parts of an article. */
  boxes?: Partial<Record<BoxName, string>>;
  /** Lines that are no part of an article, by what they are. */
  lines?: Partial<Record<LineKind, WordRules>>;
  /** Labels of credits by whose they are: `photo by`, 责任编辑. Parted by bars. */
  credits?: Partial<Record<CreditRole, string>>;
  /** Labels that also open ordinary sentences and tables: what stands behind must look like a name. */
  doubtful?: Partial<Record<CreditRole, string>>;
  says?: Partial<Record<SaysField, WordRules>>;
}
