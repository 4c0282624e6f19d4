// The standfirst that nothing is called: sentences in the headline's own box, or the words with which the page's data sum it up.
import { cleanText } from '../../text/clean-text';
import { compareKey } from '../../text/compare-key';
import { HAN } from '../../text/scripts';
import { endsIn } from '../../text/single-marks';
import { isNamed } from '../rules/find-names';
import type { WorkingCopy } from '../snapshot/working-copy';
import type { RatedPage } from './rated-page';

export interface Summed {
  headline: Element | null;
  /** What the page's data sum it up with. */
  excerpt: string;
}

/** Shorter than any standfirst; in units of `Measure.size`. */
export const MIN_STANDFIRST = 40;
/** Longer than any caption or standfirst. */
export const MAX_LEAD = 700;
/** So many letters tell one sentence from another, and so few are none. */
const OPENING = 60;
const SHORTEST = 28;
/** The log of the odds of a block that belongs, whatever it looks like. */
const BELONGS = 0.2;

/** Chinese papers set a summary there, which says again what the text says. */
export function isDeckOf(copy: WorkingCopy, element: Element, head: Summed): boolean {
  const text = deckText(copy, element);
  const prose = copy.about(element)?.prose ?? 0;
  return (
    text !== '' &&
    (sumsUp(text, head.excerpt) ||
      (prose >= MIN_STANDFIRST && endsIn(text, '.!?…') && isBeside(element, head.headline)))
  );
}

/** Keeps it where it stands within the article and looks unlike its paragraphs. Changes the odds of its block. */
export function keepDeck(copy: WorkingCopy, page: RatedPage, excerpt: string): void {
  const { blocks, odds, opening } = page;
  const last = blocks.findIndex(({ box }) => box.element === opening);
  for (let i = 0; i < last; i++) {
    const { element } = blocks[i]!.box;
    const isDeck = (odds[i] as number) < BELONGS && sumsUp(deckText(copy, element), excerpt);
    if (isDeck) odds[i] = BELONGS;
  }
}

/** Words without a link, of the length of a standfirst; '' for anything else. */
function deckText(copy: WorkingCopy, element: Element): string {
  const measure = copy.about(element);
  if (!measure || measure.hasBlock || measure.links > 0 || isNamed('caption', element)) return '';
  if (measure.size < MIN_STANDFIRST || measure.size > MAX_LEAD) return '';
  const text = cleanText(element.textContent ?? '', MAX_LEAD);
  return HAN.test(text) ? '' : text;
}

/** One of the two opens with what the other does. */
function sumsUp(text: string, excerpt: string): boolean {
  const [own, told] = [text, excerpt].map((words) => compareKey(words).slice(0, OPENING));
  return own!.length >= SHORTEST && own === told;
}

/** In a box with the headline, or in the box after it. */
const isBeside = (element: Element, headline: Element | null): boolean =>
  [element.parentElement, element.parentElement?.parentElement].some(
    (box) => box?.contains(headline) && box.localName !== 'body',
  );
