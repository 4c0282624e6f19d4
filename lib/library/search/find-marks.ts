// Where the words of a query stand in a text, to be shown.
import { foldSearch } from './fold-search';
import { readRuns } from './tokenize';

/** Start and end in UTF-16 units of `text`, in order, never overlapping. */
export function findMarks(text: string, query: string): [start: number, end: number][] {
  const folded = foldSearch(text);
  const found = readRuns(foldSearch(query).text).flatMap((run) => [...placesOf(folded.text, run)]);
  const marks = found
    .map(([start, end]): [number, number] => [
      folded.places[start] as number,
      endOf(folded.places, end),
    ])
    .sort((a, b) => a[0] - b[0]);
  return joinTouching(marks);
}

function* placesOf(text: string, run: string): Generator<[number, number]> {
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length))
    yield [at, at + run.length];
}

/** A character that is folded into several is marked whole. */
function endOf(places: readonly number[], end: number): number {
  const last = places[end - 1] as number;
  return places.slice(end).find((place) => place > last) ?? (places.at(-1) as number);
}

function joinTouching(marks: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of marks) {
    const before = joined.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
