// Where words stand in the shown article, whatever their width, case and form of Chinese.
import { findLast } from './find-last';
import { textNodes } from './text-points';

/** Keeps the length of what it folds: a place in the folded text is one in the text. */
export type Fold = (text: string) => string;

const MOST = 2_000;
const OURS = '.qy-own, [hidden], button';
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dd, dt, pre, figcaption, blockquote, div';

interface Piece {
  node: Text;
  /** Where it begins in the whole text. */
  start: number;
}

/** Every place, in reading order, at most two thousand; words never run from one block into the next. */
export function findInArticle(article: Element, words: string, fold: Fold): Range[] {
  const wanted = fold(words.trim());
  if (!wanted) return [];
  const { pieces, text } = readText(article);
  const folded = fold(text);
  const found: Range[] = [];
  for (let at = folded.indexOf(wanted); at >= 0 && found.length < MOST; ) {
    found.push(toRange(pieces, at, at + wanted.length));
    at = folded.indexOf(wanted, at + wanted.length);
  }
  return found;
}

function readText(article: Element): { pieces: Piece[]; text: string } {
  const pieces: Piece[] = [];
  let text = '';
  let block: Element | null = null;
  for (const node of textNodes(article)) {
    const parent = node.parentElement;
    if (!parent || parent.closest(OURS)) continue;
    const own = parent.closest(BLOCKS);
    if (own !== block) text += '\n';
    block = own;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { pieces, text };
}

function toRange(pieces: Piece[], from: number, to: number): Range {
  const first = pieceAt(pieces, from);
  const last = pieceAt(pieces, to - 1);
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from - first.start);
  range.setEnd(last.node, to - last.start);
  return range;
}

/** The last piece that begins at or before the place. */
function pieceAt(pieces: Piece[], place: number): Piece {
  const at = findLast(pieces.length, (i) => (pieces[i] as Piece).start <= place);
  return pieces[at] as Piece;
}
