// What the user can set. The type follows from the defaults.

export const DEFAULT_SETTINGS = {
  theme: 'system' as 'system' | 'light' | 'dark' | 'sepia',
  font: 'song' as 'song' | 'hei' | 'kai' | 'serif' | 'sans',
  /** px */
  fontSize: 19,
  /** unitless */
  lineHeight: 1.8,
  /** ic: the width of one Han character */
  lineLength: 38,
  paragraphs: 'indent' as 'indent' | 'spaced',
  justify: true,
  quoteFormat: 'plain' as 'plain' | 'markdown' | 'html' | 'org' | 'template',
  /** null: the plain attribution line instead of a citation style */
  citationStyle: null as string | null,
  quoteTemplate: '',
  outlineFormat: 'markdown' as string,
  outlineLinks: true,
};

export type Settings = typeof DEFAULT_SETTINGS;
