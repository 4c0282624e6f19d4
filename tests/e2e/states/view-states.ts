// The states of the clean view that are looked at: what is read, in which theme, how wide, and what is open.
import type { MessageKey } from '../../../lib/message-key';

export interface ViewState {
  name: string;
  language: 'zh-CN' | 'zh-TW' | 'en-US';
  /** Path of the page. */
  page: string;
  theme: 'light' | 'sepia' | 'dark' | 'black' | 'contrast';
  width: number;
  /** Keys pressed one after the other. */
  keys: string;
  /** What is seen then. */
  shows: string;
  /** Words selected before. */
  select?: string;
  /** What is told at the foot of it, as it is when something did not go well; words beneath it that wait to be copied. */
  says?: MessageKey;
  detail?: string;
  /** The page goes to another address beneath it. */
  isStale?: boolean;
}

type Short = [
  page: string,
  theme: ViewState['theme'],
  width: number,
  keys?: string,
  shows?: string,
];

const PANELS: [keys: string, shows: string][] = [
  ['a', '.settings'],
  ['r', '.removed'],
  ['e', '.settings'],
  ['?', '.keys'],
  ['f', '.find'],
  ['n', '.notes-pane'],
  ['h', '.hiding-hint'],
];

const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast'] as const;

/** Each kind of page in Chinese; each theme wide and narrow; each panel wide in light, narrow in dark. */
const CHINESE: Short[] = [
  ...THEMES.flatMap((theme): Short[] => [
    ['news', theme, 1280],
    ['news', theme, 360],
  ]),
  ...PANELS.flatMap(([keys, shows], i): Short[] => [
    ['news', 'light', 1280, keys, shows],
    ['news', THEMES[(i + 2) % 5] ?? 'dark', 360, keys, shows],
  ]),
  ['trying', 'light', 1280],
  ['trying', 'dark', 360],
  ['trying', 'sepia', 700, 'o', '.outline'],
  ['thread', 'light', 1280],
  ['thread', 'dark', 360],
  ['plain', 'light', 1024],
  ['plain', 'light', 360],
  ['code', 'dark', 1280],
  ['code', 'light', 360],
];

const TAIWAN: Short[] = [
  ['news', 'light', 1280],
  ['news', 'dark', 360],
  ['taiwan', 'sepia', 1280],
  ['taiwan', 'black', 360],
  ['taiwan', 'light', 700, 'n', '.notes-pane'],
  ['taiwan', 'contrast', 360, 'a', '.settings'],
  ['taiwan', 'light', 360, 'r', '.removed'],
  ['news', 'light', 1280, 'r', '.choices'],
];

const ENGLISH: Short[] = [
  ['english', 'light', 1280],
  ['english', 'dark', 1280],
  ['english', 'sepia', 360],
  ['english', 'contrast', 700],
  ['arabic', 'light', 1280],
  ['arabic', 'dark', 360],
  ['arabic', 'light', 1280, 'n', '.notes-pane'],
  ['arabic', 'light', 360, 'a', '.settings'],
  ['english', 'light', 1280, 'a', '.settings'],
  ['english', 'dark', 360, '?', '.keys'],
  ['english', 'black', 360, 'e', '.settings'],
  ['english', 'light', 360, 'r', '.removed'],
  ['english', 'light', 360, 'n', '.notes-pane'],
  ['english', 'light', 360, 'f', '.find'],
];

function widen(language: ViewState['language'], states: Short[]): ViewState[] {
  return states.map(([page, theme, width, keys = '', shows = '.body']) => ({
    ...{ language, page, theme, width, keys, shows },
    name: [language, page, theme, width, shows.slice(1), keys === '?' ? '' : keys]
      .filter(Boolean)
      .join('-'),
  }));
}

/** The bar at a selection, marks and notes. */
const SELECTED: ViewState[] = (
  [
    ['zh-CN', 'news', 'light', 1280, '', '.selection-bar', '住了四十年'],
    ['zh-CN', 'news', 'dark', 360, '', '.selection-bar', '住了四十年'],
    ['en-US', 'english', 'light', 360, '', '.selection-bar', 'finished'],
    ['zh-TW', 'news', 'sepia', 360, '', '.selection-bar', '住了四十年'],
    ['zh-CN', 'news', 'light', 1280, '2 n', '.note-item', '住了四十年'],
    ['zh-CN', 'news', 'dark', 360, '3 n', '.note-item', '住了四十年'],
    ['en-US', 'english', 'black', 1280, '4 n', '.note-item', 'finished'],
    ['zh-CN', 'news', 'black', 1280, '1', 'mark.highlight', '住了四十年'],
    ['zh-CN', 'news', 'sepia', 1280, '4', 'mark.highlight', '住了四十年'],
    ['zh-CN', 'news', 'contrast', 1280, '2', 'mark.highlight', '住了四十年'],
  ] as const
).map(([language, page, theme, width, keys, shows, select], i) => ({
  ...{ language, page, theme, width, keys, shows, select },
  name: [language, page, theme, width, shows.replace(/\W+/g, ''), 'selected', i].join('-'),
}));

/** What did not go well, and what a private window says: by the background's way to tell the view. */
const TOLD: ViewState[] = (
  [
    ['zh-CN', 'news', 'light', 1280, 'notKeptFailed'],
    ['zh-CN', 'news', 'dark', 360, 'viewUpdated'],
    ['zh-CN', 'news', 'sepia', 360, 'viewCopyRefused', '“住了四十年。”——《老街修好了》'],
    ['zh-CN', 'news', 'light', 1280, 'viewCollectedPrivate'],
    ['zh-TW', 'taiwan', 'dark', 360, 'viewHighlightedPrivate'],
    ['zh-TW', 'taiwan', 'light', 1280, 'viewPlainLink'],
    ['en-US', 'english', 'light', 1280, 'viewCopyRefused', '“Repairs are finished.”'],
    ['en-US', 'english', 'black', 360, 'viewCollectedPrivate'],
    ['en-US', 'english', 'contrast', 360, 'notKeptArticleFull'],
    ['en-US', 'arabic', 'light', 360, 'viewNothingSelected'],
  ] as const
).map(([language, page, theme, width, says, detail]) => ({
  ...{ language, page, theme, width, keys: '', shows: detail ? '.toast textarea' : '.toast' },
  ...{ says, ...(detail ? { detail } : {}) },
  name: [language, page, theme, width, says].join('-'),
}));

/** The page went elsewhere, and pictures that did not come or wait for a click. */
const FAILED: ViewState[] = (
  [
    ['zh-CN', 'news', 'light', 1280, '.stale', true],
    ['en-US', 'english', 'dark', 360, '.stale', true],
    ['zh-CN', 'broken', 'light', 1280, '.failed-image', false],
    ['zh-TW', 'broken', 'dark', 360, '.held-image', false],
  ] as const
).map(([language, page, theme, width, shows, isStale]) => ({
  ...{ language, page, theme, width, keys: '', shows, isStale },
  name: [language, page, theme, width, shows.slice(1)].join('-'),
}));

export const VIEW_STATES: ViewState[] = [
  ...widen('zh-CN', CHINESE),
  ...widen('zh-TW', TAIWAN),
  ...widen('en-US', ENGLISH),
  ...SELECTED,
  ...TOLD,
  ...FAILED,
];
