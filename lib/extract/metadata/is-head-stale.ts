// Sites that show their articles by script often leave the head of the page as the first article had it: its title, and with that its
// address, are another's. The title tag is what such scripts do change.
import { compareKey } from '../../text/compare-key';
import { shareOfPairs } from './find-headline';

/** `ofHead` are the titles that the head's data tell. */
export function isHeadStale(
  ofHead: readonly string[],
  { title, page }: { title: string; page: string },
): boolean {
  const others = ofHead.filter((text) => text !== '');
  return (
    others.length > 0 &&
    resembles(page, title) &&
    !others.some((text) => resembles(text, title) || resembles(text, page))
  );
}

/** So much two titles of one article have in common at least. */
const LEAST_SHARE = 0.25;

function resembles(one: string, other: string): boolean {
  const [a, b] = [compareKey(one), compareKey(other)];
  return a.includes(b) || b.includes(a) || shareOfPairs(a, b) > LEAST_SHARE;
}
