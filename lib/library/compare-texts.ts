// What changed between two versions of an article, paragraph by paragraph: the longest common subsequence of both (Myers' problem,
// solved by the table of Wagner and Fischer, for a few hundred paragraphs a side).

export interface Passage {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** What a passage that is gone and the one in its place have in common at both ends, UTF-16 units; characters are never parted. */
export function commonEnds(gone: string, next: string): { start: number; end: number } {
  const [one, other] = [[...gone], [...next]];
  const start = countCommon(one, other);
  const end = countCommon(one.slice(start).toReversed(), other.slice(start).toReversed());
  const lengthOf = (characters: string[]) => characters.join('').length;
  return {
    start: lengthOf(one.slice(0, start)),
    end: lengthOf(one.slice(one.length - end)),
  };
}

/** Larger tables would take long: what differs between a common beginning and end is then shown as gone and new. */
const MAX_CELLS = 4_000_000;

export function compareTexts(before: readonly string[], after: readonly string[]): Passage[] {
  const start = countCommon(before, after);
  const [oldRest, newRest] = [before.slice(start), after.slice(start)];
  const end = countCommon(oldRest.toReversed(), newRest.toReversed());
  const middle = compareMiddle(
    oldRest.slice(0, oldRest.length - end),
    newRest.slice(0, newRest.length - end),
  );
  return [
    ...before.slice(0, start).map(toPassage('same')),
    ...middle,
    ...oldRest.slice(oldRest.length - end).map(toPassage('same')),
  ];
}

const toPassage =
  (kind: Passage['kind']) =>
  (text: string): Passage => ({ kind, text });

function countCommon(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  for (let count = 0; count < most; count++) if (one[count] !== other[count]) return count;
  return most;
}

function compareMiddle(before: readonly string[], after: readonly string[]): Passage[] {
  if (before.length * after.length > MAX_CELLS)
    return [...before.map(toPassage('gone')), ...after.map(toPassage('new'))];
  const lengths = fillTable(before, after);
  const width = after.length + 1;
  const passages: Passage[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const text = before[i] ?? '';
    const isSame = i < before.length && j < after.length && text === after[j];
    const below = lengths[(i + 1) * width + j] ?? -1;
    const right = lengths[i * width + j + 1] ?? -1;
    if (isSame) {
      passages.push({ kind: 'same', text });
      i += 1;
      j += 1;
    } else if (i < before.length && (j >= after.length || below >= right)) {
      passages.push({ kind: 'gone', text });
      i += 1;
    } else {
      passages.push({ kind: 'new', text: after[j] ?? '' });
      j += 1;
    }
  }
  return passages;
}

/** Length of what the rests from (i, j) on have in common, row by row. */
function fillTable(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        before[i] === after[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
}
