// Marks that stand around a line of the page's furniture: brackets, arrows, bullets, dots, emoji. Folded text.

const unitsIn = (text: string) => new Set([...text].map((mark) => mark.charCodeAt(0)));
const AROUND = ' »›▶►▼▲△▽↑↓→➔■□●○◆◇◎★☆※*•·-=~|.…,:;!+✓✔✕×>';
const BEFORE = unitsIn(`${AROUND}[(`);
const BEHIND = unitsIn(`${AROUND}])`);
/** Dingbats and symbols; halves of pairs, which emoji are written with. */
const isPicture = (unit: number) =>
  (unit >= 0x2600 && unit <= 0x27bf) || (unit >= 0xd800 && unit <= 0xdfff) || unit === 0xfe0f;

export const isMarkBefore = (unit: number): boolean => BEFORE.has(unit) || isPicture(unit);
export const isMarkBehind = (unit: number): boolean => BEHIND.has(unit) || isPicture(unit);
