// One property of a style attribute (CSS Style Attributes, 3), as it is written there.

/** Lower case, without space around it; '' where it is not set. Where it is set twice the last counts. */
export function readStyle(style: string | null, property: string): string {
  const lower = style?.toLowerCase() ?? '';
  if (!lower.includes(property)) return '';
  const declared = lower
    .split(';')
    .map((declaration) => declaration.split(':', 2))
    .findLast(([name = '']) => name.trim() === property);
  return declared?.[1]?.trim() ?? '';
}

const BOLD_WEIGHT = 600;
const NORMAL_WEIGHT = 400;

/** '' where it is not set, or between the two. */
export function readWeightOf(style: string | null): 'bold' | 'normal' | '' {
  const weight = readStyle(style, 'font-weight');
  if (weight === '') return '';
  const number = Number.parseInt(weight, 10);
  if (weight.startsWith('bold') || number >= BOLD_WEIGHT) return 'bold';
  const isNormal = weight.startsWith('normal') || weight.startsWith('lighter');
  return isNormal || number <= NORMAL_WEIGHT ? 'normal' : '';
}

export const hidesByStyle = (style: string | null): boolean =>
  readStyle(style, 'display').startsWith('none');
