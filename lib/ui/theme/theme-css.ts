// The tokens as CSS text for a constructable style sheet. Put `class="qy-theme" data-theme="system|light|sepia|dark|black|contrast"`
// on an element inside our own tree (never on a host that the page can see) and use var(--qy-NAME) below it.
import { COLOURS, INTERFACE_FONTS, MEASURES, type Theme } from './tokens';

const declare = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `--qy-${name}:${value};`)
    .join('');

const isDark = (theme: Theme) => theme === 'dark' || theme === 'black';

const colours = (theme: Theme) =>
  `${declare(COLOURS[theme])}color-scheme:${isDark(theme) ? 'dark' : 'light'};`;

const PARTS = [
  `.qy-theme{${declare(MEASURES)}--qy-font:${INTERFACE_FONTS.other};${colours('light')}}`,
  `.qy-theme:lang(zh){--qy-font:${INTERFACE_FONTS['zh-CN']};}`,
  `.qy-theme:lang(zh-TW),.qy-theme:lang(zh-HK),.qy-theme:lang(zh-Hant){--qy-font:${INTERFACE_FONTS['zh-TW']};}`,
  ...(['dark', 'sepia', 'black', 'contrast'] as const).map(
    (theme) => `.qy-theme[data-theme=${theme}]{${colours(theme)}}`,
  ),
  `@media (prefers-contrast:more){.qy-theme[data-theme=system]{${colours('contrast')}}}`,
  `@media (prefers-color-scheme:dark){.qy-theme[data-theme=system]{${colours('dark')}}}`,
  `@media (prefers-color-scheme:dark) and (prefers-contrast:more){.qy-theme[data-theme=system]{${colours('black')}}}`,
  '@media (prefers-reduced-motion:reduce){.qy-theme{--qy-quick:0ms;--qy-calm:0ms;}}',
];

/** Everything `var(--qy-…)` needs, for all themes; about 8 kB. */
export const THEME_CSS = PARTS.join('\n');
