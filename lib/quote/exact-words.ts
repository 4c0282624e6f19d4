// The article's words as they are quoted: white space collapsed, unseen characters and footnote marks out, nothing else touched.
import { withoutUnseen } from '../text/unseen';

const CONTROLS = /(?![\t\n\v\f\r])\p{Cc}/gu;
/** A number in brackets right after a word: [1], ［注2］. A line that opens with one is a note itself. */
export const FOOTNOTE_MARK = /(?<=\S)(?:\[(?:注|註)?\d{1,3}\]|［(?:注|註)?\d{1,3}］)/g;
const CODE = 'pre';

/** @param tag of the block: code keeps its lines and its brackets. */
export function exactWords(text: string, tag = ''): string {
  const seen = withoutUnseen(text);
  if (tag === CODE) return seen.replace(/\r\n?/g, '\n').replace(CONTROLS, '');
  return collapseTypedSpace(seen.replace(FOOTNOTE_MARK, '')).replace(CONTROLS, '');
}

/** Ideographic and no-break spaces are the article's own and stay. */
function collapseTypedSpace(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, ' ').trim();
}
