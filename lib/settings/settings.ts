// What the user can set. Types, readers and the lists of the interface follow from these tables.

/** Settings whose values are a closed list, in the order in which they are offered. */
export const CHOICES = {
  theme: ['system', 'light', 'sepia', 'dark', 'black', 'contrast'],
  font: ['song', 'hei', 'kai', 'fangsong', 'serif', 'sans'],
  paragraphs: ['indent', 'spaced'],
  /** Which one the popup opens with. */
  popupTab: ['outline', 'quotes', 'removed'],
  quoteFormat: ['plain', 'markdown', 'html', 'org', 'template'],
  /** What a press on the toolbar button brings. */
  buttonOpens: ['popup', 'clean-view'],
  /** Of the interface; 'browser': the one that the browser speaks. */
  language: ['browser', 'zh-CN', 'zh-TW', 'en'],
  articleFormat: ['markdown', 'html', 'text', 'json', 'epub'],
} as const;

export type Choice<Name extends keyof typeof CHOICES> = (typeof CHOICES)[Name][number];

/** Settings that are numbers: how far they go, and in which steps a part of that is offered. */
export const NUMBERS = {
  /** px */
  fontSize: { least: 12, most: 48, offered: { min: 14, max: 32, step: 1 } },
  /** as in CSS; what a face does not have falls to the nearest */
  fontWeight: { least: 100, most: 900, offered: { min: 300, max: 600, step: 100 } },
  /** unitless */
  lineHeight: { least: 1.2, most: 3, offered: { min: 1.4, max: 2.4, step: 0.1 } },
  /** ic: the width of one Han character */
  lineLength: { least: 16, most: 80, offered: { min: 24, max: 56, step: 2 } },
  /** times the voice's own */
  voiceSpeed: { least: 0.5, most: 3, offered: { min: 0.5, max: 2, step: 0.1 } },
} as const;

/** How an article looks. */
export const DEFAULT_LOOKS = {
  theme: 'system' as Choice<'theme'>,
  font: 'song' as Choice<'font'>,
  fontSize: 19,
  fontWeight: 400,
  lineHeight: 1.8,
  lineLength: 38,
  paragraphs: 'indent' as Choice<'paragraphs'>,
  justify: true,
};

/** How a whole article is taken away. */
export const DEFAULT_TAKING = {
  articleFormat: 'markdown' as Choice<'articleFormat'>,
  articleQuotes: true,
  articlePictures: true,
};

/** What the clean view does by itself. */
export const DEFAULT_READING = {
  /** Where reading stopped is kept, article by article. */
  rememberPlace: true,
  /** CSS for the article alone (see lib/ui/own-style/scope-css.ts); '' for none */
  ownCss: '',
  /** Reading aloud: times the voice's own speed. */
  voiceSpeed: 1,
};

export const DEFAULT_SETTINGS = {
  ...DEFAULT_LOOKS,
  ...DEFAULT_READING,
  ...DEFAULT_TAKING,
  /** YAML front matter of Markdown articles; '' for the usual one */
  articleFrontMatter: '',
  popupTab: 'outline' as Choice<'popupTab'>,
  quoteFormat: 'plain' as Choice<'quoteFormat'>,
  /** null: the plain attribution line instead of a citation style */
  citationStyle: null as string | null,
  quoteTemplate: '',
  /** the address of a quote leads to its words; off: the short address of the page */
  passageLinks: true,
  /** English titles of references in the case that the style asks for; off, as the page has them */
  titleCase: false,
  outlineFormat: 'markdown' as string,
  outlineLinks: true,
  /** Saving to the library keeps the clean article too, to be read offline. */
  libraryTexts: true,
  buttonOpens: 'popup' as Choice<'buttonOpens'>,
  language: 'browser' as Choice<'language'>,
  /** By the browser's own account. */
  syncSettings: false,
  /** Of what leaves the library. */
  libraryFormat: 'markdown' as string,
  /** Names of files by template; '' for the usual one */
  libraryFileName: '',
  backupReminder: true,
  /** ISO 8601, UTC; '' for never */
  lastBackup: '',
};

export type Settings = typeof DEFAULT_SETTINGS;

/** What is each machine's own and no wish of the reader's: it is neither synced nor reset, and in no file. */
export const OF_MACHINE: readonly (keyof Settings)[] = ['syncSettings', 'lastBackup'];
