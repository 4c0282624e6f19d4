import { describe, expect, test } from 'vitest';
import { THEME_CSS } from '../../../../lib/ui/theme/theme-css';
import { COLOURS, type ColourName, type Theme } from '../../../../lib/ui/theme/tokens';

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS: ColourName[] = ['paper', 'raised', 'sunken'];
const TEXTS: ColourName[] = ['ink', 'ink-2', 'ink-3', 'accent'];
const PAIRS: [text: ColourName, ground: ColourName][] = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground): [ColourName, ColourName] => [text, ground])),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['ink', 'selection'],
  ['on-mark', 'mark'],
  ['on-mark', 'mark-green'],
  ['on-mark', 'mark-blue'],
  ['on-mark', 'mark-pink'],
  ['warn', 'warn-soft'],
  ['ink', 'warn-soft'],
  ['danger', 'danger-soft'],
  ['danger', 'paper'],
  ['paper', 'danger'],
  ['paper', 'ink'],
];

describe.each(Object.keys(COLOURS) as Theme[])('%s', (theme) => {
  const colours = COLOURS[theme];
  test.each(PAIRS)('%s on %s can be read (4.5:1)', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });
  test('the article’s words can be read by most (7:1)', () => {
    expect(contrast(colours.ink, colours.paper)).toBeGreaterThanOrEqual(7);
  });
  test.each(['line-strong', 'focus'] as const)('%s on paper can be seen (3:1)', (name) => {
    expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(3);
  });
});

test('every colour is declared for every theme, and for what the system asks for', () => {
  for (const name of Object.keys(COLOURS.light))
    expect(THEME_CSS.split(`--qy-${name}:`).length - 1, name).toBe(8);
});
