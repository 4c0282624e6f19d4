// Colours, spacing and type for everything we draw, as data. Pixels only: `rem` would inherit the site's root size.

export type Theme = 'light' | 'dark' | 'sepia' | 'black' | 'contrast';

type Colours = Record<ColourName, string>;

const BASE: Record<'light' | 'dark' | 'sepia', Colours> = {
  light: {
    paper: '#ffffff',
    raised: '#f6f7f5',
    sunken: '#eef0ed',
    ink: '#1c2321',
    'ink-2': '#4c5653',
    'ink-3': '#636d6a',
    line: '#dfe3df',
    'line-strong': '#858f8b',
    accent: '#0b6b60',
    'accent-hover': '#08564d',
    'on-accent': '#ffffff',
    'accent-soft': '#e3f0ed',
    selection: '#a9d9d0',
    mark: '#fbe7a1',
    'mark-green': '#cdebc1',
    'mark-blue': '#c9e2f8',
    'mark-pink': '#fbd5df',
    'on-mark': '#2a2410',
    warn: '#84500a',
    'warn-soft': '#fcf2df',
    danger: '#a8261c',
    'danger-soft': '#fbeae7',
    focus: '#0b6b60',
    shadow: 'rgb(20 32 28 / 14%)',
  },
  dark: {
    paper: '#171b1a',
    raised: '#1f2423',
    sunken: '#272d2b',
    ink: '#e6eae7',
    'ink-2': '#b6bfbb',
    'ink-3': '#99a39f',
    line: '#323937',
    'line-strong': '#77817d',
    accent: '#74cdbf',
    'accent-hover': '#93ddd1',
    'on-accent': '#0c2521',
    'accent-soft': '#1d3531',
    selection: '#2f655c',
    mark: '#6b5716',
    'mark-green': '#2b5a35',
    'mark-blue': '#27507b',
    'mark-pink': '#78324b',
    'on-mark': '#fdf3d2',
    warn: '#e6b566',
    'warn-soft': '#35290f',
    danger: '#f29a8f',
    'danger-soft': '#3a1c19',
    focus: '#74cdbf',
    shadow: 'rgb(0 0 0 / 45%)',
  },
  sepia: {
    paper: '#f8f1e2',
    raised: '#f2e9d5',
    sunken: '#eadfc8',
    ink: '#352a1c',
    'ink-2': '#5b4b36',
    'ink-3': '#6b5a43',
    line: '#ddcfb2',
    'line-strong': '#917c5c',
    accent: '#74470f',
    'accent-hover': '#5c3709',
    'on-accent': '#fffaf0',
    'accent-soft': '#efe0c2',
    selection: '#dcc18b',
    mark: '#f1d37b',
    'mark-green': '#cbd79a',
    'mark-blue': '#bad2da',
    'mark-pink': '#efbdb0',
    'on-mark': '#2f230b',
    warn: '#7c4708',
    'warn-soft': '#f3e0bd',
    danger: '#96261b',
    'danger-soft': '#f4dccf',
    focus: '#74470f',
    shadow: 'rgb(60 42 14 / 18%)',
  },
};

/** For screens whose black pixels are off, and for the dark. */
const BLACK: Colours = {
  ...BASE.dark,
  paper: '#000000',
  raised: '#0c0f0e',
  sunken: '#171b1a',
  ink: '#d5dad7',
};

/** For eyes that need it: 7:1 and more, edges that are seen. */
const CONTRAST: Colours = {
  ...BASE.light,
  raised: '#f2f2f2',
  sunken: '#e4e4e4',
  ink: '#000000',
  'ink-2': '#1a1a1a',
  'ink-3': '#333333',
  line: '#767676',
  'line-strong': '#000000',
  accent: '#00453d',
  'accent-hover': '#002d28',
  'accent-soft': '#cfeae5',
  selection: '#93d2c6',
  mark: '#ffdf5e',
  'mark-green': '#a5e892',
  'mark-blue': '#a3d3ff',
  'mark-pink': '#ffb5c8',
  'on-mark': '#000000',
  warn: '#5a3300',
  danger: '#7a0c05',
  focus: '#000000',
};

/** Every pair of text on its ground meets WCAG AA (4.5:1), the article's words AAA (7:1); a unit test computes it. */
export const COLOURS: Record<Theme, Colours> = { ...BASE, black: BLACK, contrast: CONTRAST };

export type ColourName =
  | 'paper' // the ground of everything
  | 'raised' // cards, bars
  | 'sunken' // wells, hover
  | 'ink'
  | 'ink-2' // secondary text
  | 'ink-3' // tertiary text, still AA
  | 'line' // hairlines
  | 'line-strong' // edges of controls, 3:1
  | 'accent'
  | 'accent-hover'
  | 'on-accent'
  | 'accent-soft'
  | 'selection' // selected words
  | 'mark' // highlighted words: yellow, and words found
  | 'mark-green'
  | 'mark-blue'
  | 'mark-pink'
  | 'on-mark'
  | 'warn'
  | 'warn-soft'
  | 'danger'
  | 'danger-soft'
  | 'focus'
  | 'shadow';

/** px: what stands over the head of the clean view. */
export const BAR_HEIGHT = 48;

/** Sizes that do not change with the theme. */
export const MEASURES: Record<string, string> = {
  bar: `${BAR_HEIGHT}px`,
  'space-1': '4px',
  'space-2': '8px',
  'space-3': '12px',
  'space-4': '16px',
  'space-6': '24px',
  'radius-1': '4px',
  'radius-2': '8px',
  'radius-3': '12px',
  'text-1': '12px',
  'text-2': '13px',
  'text-3': '14px',
  'leading-ui': '1.5',
  'focus-width': '2px',
  quick: '120ms',
  calm: '200ms',
};

/** The interface's faces (the article has its own, by its own language). */
export const INTERFACE_FONTS: Record<'zh-CN' | 'zh-TW' | 'other', string> = {
  'zh-CN':
    'system-ui, "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
  'zh-TW':
    'system-ui, "PingFang TC", "Microsoft JhengHei UI", "Microsoft JhengHei", "Noto Sans CJK TC", "Source Han Sans TC", sans-serif',
  other:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif',
};
