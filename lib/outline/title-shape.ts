// What a title looks like, whatever it is set in.
import type { ReadyLine } from './outline-line';

/** Fewer lines than this are too few to judge by what most of them are. */
export const FEW = 8;
/** “英国《城市报》：” may head a section; longer lines that end in a colon introduce what follows. */
const WIDEST_COLON = 18;
const CLAUSE_END = /[。；，、,;…]$|[a-z]\.$|[。！？!?…][”’」』"]$/;

/** No wider than `widest` (in Han characters), no sentence, not cut off in the middle of one. */
export function isTitleLike(line: ReadyLine, widest: number): boolean {
  const { folded, width } = line;
  if (width < 1.5 || width > widest || endsLikeClause(line) || folded.includes('。')) return false;
  return !/[：:]$/.test(folded) || width <= WIDEST_COLON;
}

export function endsLikeClause(line: ReadyLine): boolean {
  return CLAUSE_END.test(line.folded);
}
