// Marks inside marks of their own kind: “” → ‘’, 「」 ↔ 『』, 《》 ↔ 〈〉 (GB/T 15834). Nothing else of the words is touched.
import { nestQuotes } from '../citation/sentences';

/** @param open the mark that the words will stand in. */
export function nestInside(open: string, words: string): string {
  if (open === '“') return nestQuotes(words);
  if (open === '「') return swap(words, '「」『』', '『』「」');
  return open === '《' ? swap(words, '《》〈〉', '〈〉《》') : words;
}

function swap(words: string, from: string, to: string): string {
  return words.replace(/[「」『』《》〈〉]/g, (mark) =>
    from.includes(mark) ? to.charAt(from.indexOf(mark)) : mark,
  );
}
