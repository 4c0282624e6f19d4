// Raised and lowered characters in plain text: the signs that Unicode has for them, else ^{…} and _{…} as TeX and Org write them.
// Where markup follows, they are carried between noncharacters (Unicode 23.7: for internal use), which no page's words hold.

export type Shift = 'sup' | 'sub';

const SIGNS: Record<Shift, ReadonlyMap<string, string>> = {
  sup: pair('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'),
  sub: pair('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'),
};
const OPEN: Record<Shift, string> = { sup: '^{', sub: '_{' };

function pair(plain: string, signs: string): ReadonlyMap<string, string> {
  const shifted = [...signs];
  return new Map([...plain].map((character, i) => [character, shifted[i] ?? '']));
}

/** mc + 2 raised: mc². */
export function shiftText(text: string, shift: Shift): string {
  const signs = [...text].map((character) => SIGNS[shift].get(character));
  return signs.every((sign) => sign !== undefined) ? signs.join('') : `${OPEN[shift]}${text}}`;
}

const MARK: Record<Shift, string> = { sup: '\ufdd0', sub: '\ufdd1' };
const END = '\ufdd2';
const MARKED = /([\ufdd0\ufdd1])([^\ufdd0-\ufdd2]*)\ufdd2/g;

/** The shown words with what is raised in them marked, read from beside the bare characters: mc2 and mc² as mc[2]. */
export function markShifts(bare: string, shown: string): string {
  if (bare === shown) return shown;
  let marked = '';
  for (let i = 0, j = 0; j < shown.length; ) {
    const shift = shiftAt(bare, i, shown, j);
    if (shift) {
      marked += MARK[shift.kind] + shift.plain + END;
      i += shift.plain.length;
      j += shift.length;
    } else {
      if (bare.charAt(i) === shown.charAt(j)) i++;
      marked += shown.charAt(j++);
    }
  }
  return joinMarks(marked);
}

/** One sign after the other is one word. */
const joinMarks = (marked: string) =>
  marked.replace(
    /([\ufdd0\ufdd1])([^\ufdd0-\ufdd2])\ufdd2(?:\1[^\ufdd0-\ufdd2]\ufdd2)+/g,
    (run, mark) => mark + run.replace(/[\ufdd0-\ufdd2]/g, '') + END,
  );

interface FoundShift {
  kind: Shift;
  plain: string;
  /** Characters of the shown words. */
  length: number;
}

// biome-ignore lint/complexity/useMaxParams: two texts, each with its place
function shiftAt(bare: string, i: number, shown: string, j: number): FoundShift | null {
  const plain = bare.charAt(i);
  for (const kind of ['sup', 'sub'] as const) {
    if (plain && SIGNS[kind].get(plain) === shown.charAt(j)) return { kind, plain, length: 1 };
    if (!shown.startsWith(OPEN[kind], j)) continue;
    const end = shown.indexOf('}', j);
    const word = shown.slice(j + 2, end);
    if (end > 0 && word && bare.startsWith(word, i))
      return { kind, plain: word, length: word.length + 3 };
  }
  return null;
}

/** What a format writes around what is marked. */
export const shiftWriter =
  (tags: Record<Shift, readonly [open: string, close: string]>) =>
  (text: string): string =>
    text.replace(MARKED, (_, mark: string, word: string) => {
      const [open, close] = tags[mark === MARK.sup ? 'sup' : 'sub'];
      return open + word + close;
    });

/** Plain text again. */
export const withoutShifts = (text: string): string =>
  text.replace(MARKED, (_, mark: string, word: string) =>
    shiftText(word, mark === MARK.sup ? 'sup' : 'sub'),
  );
