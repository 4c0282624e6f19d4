// What is asked about the same few texts of a page again and again, in one place and another: answered once.

/** A page asks about few at a time; a program that reads many pages must not keep them all. */
const MOST = 200;

/** `read` must give the same for the same text, and nobody may change what it gave. */
export function remembered<K extends string, T>(read: (text: K) => T, most = MOST): (text: K) => T {
  const known = new Map<K, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}
