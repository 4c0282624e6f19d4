// A line of nothing but credits, split by role: “一审：甲 二审：乙”, “[ 责编：杨煜 ]”, “来源：新华社”.
import type { Credit } from '../../article';

/** The credits of a line; [] unless the whole line is credits, a date or a source. */
export function readCreditLine(_text: string): Credit[] {
  return [];
}
