// Whose blog a page belongs to, from its title: “标题 - 夜雨听风 - 博客园”, “标题_河西布衣_新浪博客”, “标题_甲的博客-CSDN博客”.

import { says } from '../../language/says';
import { splitAt } from '../../text/single-marks';

/** The owner's name as a list of one; [] where the title names no blog. `tail` is the title tag without the headline. */
export function blogOwner(tail: string): string[] {
  const parts = splitAt(tail, '_|–—-')
    .map((part) => part.trim())
    .filter(Boolean);
  const service = parts.findLastIndex((part) => says('blog').test(part) && !ownerIn(part));
  if (service < 0) return [];
  const before = parts[service - 1] ?? '';
  const owner = ownerIn(before) || before;
  return owner.length >= 2 && owner.length <= 20 ? [owner] : [];
}

/** “甲的博客” */
function ownerIn(part: string): string {
  const end = says('ownBlog').startAtEnd(part);
  return end < part.length && end >= 2 && end <= 20 ? part.slice(0, end) : '';
}
