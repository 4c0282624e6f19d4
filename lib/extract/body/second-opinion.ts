// Where the ratings leave much prose in doubt, Readability is asked as well: what it chose becomes likelier, the rest less likely. What the ratings are
// sure of stays as it is.
import type { RatedPage } from './rated-page';

/** Log of the odds within which a block is in doubt, on either side. */
const UNSURE = 1.2;
/** So much prose in doubt is worth the asking: in units of `Measure.size`, and as a share of what the ratings are sure of. */
const MUCH_DOUBT = 300;
const DOUBTFUL_SHARE = 0.5;
/** What its word weighs, in the same log; half of that against what it did not choose, for it leaves out much. */
const WEIGHT = 0.8;

const isUnsure = (odd: number | undefined) => Math.abs(odd as number) < UNSURE;

export function isInDoubt({ blocks, odds }: RatedPage): boolean {
  const proseWhere = (holds: (odd: number) => boolean) =>
    blocks.reduce((sum, { own }, i) => sum + (holds(odds[i] as number) ? own.prose : 0), 0);
  const sure = proseWhere((odd) => odd >= UNSURE);
  return proseWhere(isUnsure) >= Math.max(MUCH_DOUBT, sure * DOUBTFUL_SHARE);
}

/** The page with the ratings that follow from both. */
export function withSecondOpinion(page: RatedPage, chosen: readonly Element[]): RatedPage {
  const { blocks, odds, suspicions } = page;
  // It prefers the longer text: a short article above the next or between long teasers is not its strength.
  const others = [...suspicions].filter(([, { by }]) => by === 'other-article');
  const isChosen = (element: Element) =>
    chosen.some((one) => one.contains(element)) && !others.some(([one]) => one.contains(element));
  if (chosen.length === 0 || (page.opening && !isChosen(page.opening))) return page;
  const both = odds.map((odd, i) => {
    if (!isUnsure(odd)) return odd;
    return odd + (isChosen(blocks[i]?.box.element as Element) ? WEIGHT : -WEIGHT / 2);
  });
  return { ...page, odds: both };
}
