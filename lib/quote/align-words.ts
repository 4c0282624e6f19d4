// A block's words inside the text of the element it came from, which may hold more: marks and links that were taken out.
import { wordsOnly } from '../text/unseen';

/** For every character of the block's words its place in `source` (words only, too); null when they are not all in it. */
export function alignWords(block: string, source: string, from: number): number[] | null {
  const words = wordsOnly(block);
  const whole = source.indexOf(words, from);
  if (whole >= 0) return Array.from({ length: words.length }, (_, i) => whole + i);
  const places: number[] = [];
  let at = from;
  for (let i = 0; i < words.length; i++) {
    // Ahead of a gap the rest of the words tells where it ends: the first place where several of them follow.
    at = nextPlace(source, words.slice(i, i + LOOKAHEAD), at);
    if (at < 0) return null;
    places.push(at);
    at += 1;
  }
  return places;
}

const LOOKAHEAD = 6;

function nextPlace(source: string, ahead: string, at: number): number {
  if (source.charAt(at) === ahead.charAt(0)) return at;
  const several = source.indexOf(ahead, at);
  return several >= 0 ? several : source.indexOf(ahead.charAt(0), at);
}
