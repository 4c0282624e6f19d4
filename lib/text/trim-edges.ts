// Trims marks at the edges of a text in one pass; an expression for the end of a text would look at every run of marks in it.

/** Cuts leading characters that are in `start` and trailing ones in `end`; white space always. */
export function trimEdges(
  text: string,
  start: ReadonlySet<string>,
  end: ReadonlySet<string>,
): string {
  let from = 0;
  let to = text.length;
  while (from < to && isEdge(text[from], start)) from++;
  while (to > from && isEdge(text[to - 1], end)) to--;
  return text.slice(from, to);
}

function isEdge(character: string | undefined, marks: ReadonlySet<string>): boolean {
  return character !== undefined && (marks.has(character) || character.trim() === '');
}

/** What stands before the first match; the whole text when there is none. */
export function before(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}
