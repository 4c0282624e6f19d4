// A short name for words, the same for the same ones: for ids and comparing, not against anybody who wants two alike.

/** FNV-1a, twice 32 bits: 16 hexadecimal digits. */
export function hashWords(words: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < words.length; at++) {
    low = Math.imul(low ^ words.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ words.charCodeAt(at), 0x85ebca6b);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
