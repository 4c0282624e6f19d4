// Whether a name or an address holds one of a list of small parts, in whatever case.

/** A page asks of the same few names over and over. */
const MOST_KNOWN = 1000;
/** UTF-16 units. */
const LONGEST_KNOWN = 200;

/** @param parts lower case, parted by bars. */
export function anyPart(parts: string): (text: string) => boolean {
  const list = parts.split('|');
  const known = new Map<string, boolean>();
  const look = (text: string) => {
    const lower = text.toLowerCase();
    for (const part of list) if (lower.includes(part)) return true;
    return false;
  };
  return (text) => {
    if (text === '') return false;
    if (text.length > LONGEST_KNOWN) return look(text);
    let holds = known.get(text);
    if (holds === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      holds = look(text);
      known.set(text, holds);
    }
    return holds;
  };
}
