// Places in a text counted in characters of words: the same count holds however white space was collapsed on the way.
import { isBlank, wordsOnly } from '../text/unseen';

export function wordCount(text: string): number {
  return wordsOnly(text).length;
}

/** The offset at which character number `count` (from 0) stands; the end when there are fewer. */
export function offsetBefore(text: string, count: number): number {
  let left = count;
  for (let offset = 0; offset < text.length; offset++) {
    if (isBlank(text.charAt(offset))) continue;
    if (left === 0) return offset;
    left -= 1;
  }
  return text.length;
}

/** The offset behind the last of `count` characters; 0 for none. */
export function offsetAfter(text: string, count: number): number {
  return count <= 0 ? 0 : Math.min(text.length, offsetBefore(text, count - 1) + 1);
}
