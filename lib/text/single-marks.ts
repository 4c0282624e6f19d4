// Marks of one character each, given as the string of them: where a text ends, and where it is parted.

/** White space at the end apart. */
export const endsIn = (text: string, marks: string): boolean => {
  const last = text.trimEnd().at(-1);
  return last !== undefined && marks.includes(last);
};

export const endsInColon = (text: string): boolean => endsIn(text, ':：');

export const holdsMark = (text: string, marks: string): boolean =>
  [...text].some((character) => marks.includes(character));

/** As `text.split` with a class of characters. */
export function splitAt(text: string, marks: string): string[] {
  // Most texts hold none or one of the marks: to look for each costs less than to look at each character.
  const [first, ...more] = [...marks].filter((mark) => text.includes(mark));
  if (first === undefined) return [text];
  if (more.length === 0) return text.split(first);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!marks.includes(text.charAt(at))) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts;
}
