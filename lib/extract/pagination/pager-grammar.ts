// The grammar of pagers: the number of a page in a link's words, and how many pages there are.
import { says } from '../../language/says';

const OPENING = /^[【[(（<«\s]{0,3}/;
const NUMBER = /^\s{0,2}(\d{1,3})\s?(?:页|頁|ページ)?(?:[】\])）>»\s]{0,3}$|[:：.、]\s?\S|\s\S)/;

/** “2”, “[2]”, “第2页”, “Page 2: The harbour”; 0 for other words. */
export function readPageNumber(text: string): number {
  if (!/\d/.test(text)) return 0;
  const bare = text.replace(OPENING, '');
  const rest = bare.slice(says('pageWord').endAtStart(bare));
  return Number(NUMBER.exec(rest)?.[1] ?? 0);
}

const TOTALS = [
  /共\s?(\d{1,3})\s?[页頁]/,
  /(?:^|\D)\d{1,3}\s?\/\s?(\d{1,3})(?:\D|$)/,
  /\bof\s(\d{1,3})\b/i,
];

/** “共5页”, “1/2” in the pager's own words. */
export function readPagerTotal(text: string): { current: number; total: number } {
  for (const pattern of TOTALS) {
    const total = Number(pattern.exec(text)?.[1] ?? 0);
    if (total < 2 || total > 200) continue;
    const current = Number(
      /(\d{1,3})\s?\//.exec(text)?.[1] ?? /第\s?(\d{1,3})\s?[页頁]/.exec(text)?.[1] ?? 1,
    );
    return { current: current >= 1 && current <= total ? current : 1, total };
  }
  return { current: 1, total: 1 };
}
