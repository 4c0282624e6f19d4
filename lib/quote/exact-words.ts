// The article's words as they are quoted: white space collapsed, unseen characters and footnote marks out, nothing else touched.
import { balanceBidi } from '../text/balance-bidi';
import { withoutUnseen } from '../text/unseen';

/** A number in brackets right after a word: [1], ［注2］. A line that opens with one is a note itself. */
export const FOOTNOTE_MARK = /(?<=\S)(?:\[(?:注|註)?\d{1,3}\]|［(?:注|註)?\d{1,3}］)/g;
const CODE = 'pre';

/** @param tag of the block: code keeps its lines and its brackets. */
export function exactWords(text: string, tag = ''): string {
  const seen = withoutUnseen(text);
  if (tag === CODE) return balanceBidi(seen.replace(/\r\n?/g, '\n'));
  return balanceBidi(collapseTypedSpace(seen.replace(FOOTNOTE_MARK, '')));
}

/** Ideographic and no-break spaces are the article's own and stay. */
function collapseTypedSpace(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, ' ').trim();
}
