import { expect, test } from 'vitest';
import { countWords } from '../../../lib/text/count-words';

test.each([
  ['', 0, 1],
  ['one two-three don’t 3.5', 4, 1],
  ['港口 plan 通过', 5, 1],
  ['かな 한글', 4, 1],
  ['😀 one😀two 𝔘𝔫 \ud83d', 3, 1],
  ['𠮷野家 3.𝟝 a-𠮷', 6, 1],
  ['字'.repeat(800), 800, 2],
  ['word '.repeat(714), 714, 3],
])('%#', (text, wordCount, readingMinutes) => {
  expect(countWords(text)).toEqual({ wordCount, readingMinutes });
});
