// Marks that turn the direction of what follows, kept where they are closed again: one that is not would turn the words behind it,
// which are somebody else's (UAX #9, 2.4 and 3.3.2: X5a to X7).

const ANY = /[\u202a-\u202e\u2066-\u2069]/;
const EMBEDDINGS = new Set(['\u202a', '\u202b', '\u202d', '\u202e']);
const ISOLATES = new Set(['\u2066', '\u2067', '\u2068']);
const END_OF_EMBEDDING = '\u202c';
const END_OF_ISOLATE = '\u2069';

/** The text without marks that open and never close in their line, or close nothing. */
export function balanceBidi(text: string): string {
  return ANY.test(text) ? text.split('\n').map(balanceLine).join('\n') : text;
}

function balanceLine(line: string): string {
  if (!ANY.test(line)) return line;
  const units = line.split('');
  /** Where what is open began. */
  const open: number[] = [];
  const isOpen = (marks: ReadonlySet<string>) => marks.has(units[open.at(-1) ?? -1] ?? '');
  let isolates = 0;
  units.forEach((unit, i) => {
    if (EMBEDDINGS.has(unit) || ISOLATES.has(unit)) {
      open.push(i);
      isolates += ISOLATES.has(unit) ? 1 : 0;
    } else if (unit === END_OF_EMBEDDING) {
      if (isOpen(EMBEDDINGS)) open.pop();
      else units[i] = '';
    } else if (unit === END_OF_ISOLATE && isolates === 0) units[i] = '';
    else if (unit === END_OF_ISOLATE) {
      // It closes the embeddings within it too: those are never closed by themselves.
      while (isOpen(EMBEDDINGS)) units[open.pop() as number] = '';
      open.pop();
      isolates -= 1;
    }
  });
  for (const i of open) units[i] = '';
  return units.join('');
}
