// Takes out pull quotes: sentences of the text that the page shows once more, large.
import { compareKey } from '../../text/compare-key';
import { isNamed } from '../rules/find-names';
import type { BodyLine, BodyLines } from './body-lines';

const NAME_REACH = 3;
/** Shorter words may come twice by chance; longer ones are not shown large. */
const MIN_QUOTE = 15;
const MAX_QUOTE = 400;
/** “— Jane Doe, baker” below a quote. */
const MAX_SPEAKER = 60;

export function removeRepeats(body: BodyLines): void {
  const quotes = body.lines.filter((line) => isQuote(body, line));
  if (!quotes.length) return;
  const shown = new Set(quotes);
  const text = compareKey(
    body.lines
      .filter((line) => !shown.has(line))
      .map((l) => l.text)
      .join(''),
  );
  const gone = quotes.filter((line) => {
    const words = compareKey(line.text);
    return words.length >= MIN_QUOTE && text.includes(words);
  });
  const speakers = quotes.filter((line) => isSpeaker(line, gone));
  body.remove([...gone, ...speakers], {
    kind: 'other',
    reason: 'a sentence of the text again',
  });
}

/** In a quotation, or in a box that is named one. */
function isQuote({ copy, source }: BodyLines, line: BodyLine): boolean {
  if (line.text.length > MAX_QUOTE || line.tag === 'figcaption') return false;
  if (line.tag === 'blockquote' || line.element.closest('blockquote')) return true;
  let at = line.source;
  for (let i = 0; i < NAME_REACH && at && at !== source; i++, at = at.parentElement) {
    if ((copy.about(at)?.size ?? 0) > 2 * MAX_QUOTE) return false;
    if (isNamed('pullQuote', { className: at.className, id: '' })) return true;
  }
  return false;
}

function isSpeaker(line: BodyLine, gone: readonly BodyLine[]): boolean {
  if (gone.includes(line) || line.text.length > MAX_SPEAKER) return false;
  const quote = line.element.closest('blockquote');
  return quote !== null && gone.some(({ element }) => quote.contains(element));
}
