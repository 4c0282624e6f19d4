// Whose blog a page belongs to, from its title: “标题 - 夜雨听风 - 博客园”, “标题_河西布衣_新浪博客”, “标题_甲的博客-CSDN博客”.

const OWN = /^(.{2,20})的(?:博客|日志|空间|专栏)$/;

/** The owner's name as a list of one; [] where the title names no blog. `tail` is the title tag without the headline. */
export function blogOwner(tail: string): string[] {
  const parts = tail
    .split(/[_|–—-]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const service = parts.findLastIndex((part) => /博客/.test(part) && !OWN.test(part));
  if (service < 0) return [];
  const before = parts[service - 1] ?? '';
  const owner = OWN.exec(before)?.[1] ?? before;
  return owner.length >= 2 && owner.length <= 20 ? [owner] : [];
}
