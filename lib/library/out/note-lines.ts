// The reader's note as lines: what nobody sees goes, empty lines too.
import { safeWords } from '../../quote/quote-parts';

export const noteLines = (note: string): string[] =>
  safeWords(note)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
