// Blocks that say little by themselves share the fate of others: a heading that of what it heads, a list that of the sentence which
// announces it, a short line that of the paragraphs it stands between. The evidence of one block alone cannot know that.
import { HEADINGS } from '../rules/elements';
import { linkDensity } from '../snapshot/measure';
import type { Box, TextBlock, TextBlocks } from './list-text-blocks';
import type { Suspicion } from './suspect-boxes';

/** Log of the odds above which a paragraph is surely of the article. */
const SURE = 1;
/** What a line between two sure paragraphs counts at least. */
const BETWEEN = 0.2;
const MOST_LINKED = 0.3;
const ANNOUNCES = /[:：]\s*$/;
const MAX_WORDS = 120;
/** Items of lists and tables, and code: what text is made of that is no sentence. A stray short line may be a caption or a button. */
const ITEMS = 'li,dt,dd,td,th,pre,[role="listitem"]';
const LISTS = new Set(['ul', 'ol', 'dl', 'table']);

interface Rated extends TextBlocks {
  odds: Float64Array;
  suspicions: Map<Element, Suspicion>;
  core: Box;
}

/** Raises odds in place, and clears announced lists of what is suspected of lists of links. */
export function leanOnNeighbours(page: Rated): void {
  fillBetween(page);
  followAnnouncers(page);
  followHeaded(page);
}

function fillBetween({ blocks, odds, suspicions, core }: Rated): void {
  const paths = blocks.map(({ box }) => pathWithin(box, core));
  const isSure = (i: number) => paths[i] !== null && (odds[i] as number) > SURE;
  const last = blocks.findLastIndex((_, i) => isSure(i));
  for (let i = blocks.findIndex((_, at) => isSure(at)); i >= 0 && i < last; i++) {
    const { own, box } = blocks[i] as TextBlock;
    if (
      !paths[i] ||
      !box.element.closest(ITEMS) ||
      paths[i]?.some(({ element }) => suspicions.has(element))
    )
      continue;
    if (linkDensity(own) < MOST_LINKED) odds[i] = Math.max(odds[i] as number, BETWEEN);
  }
}

/** The boxes from a block out to the core; null for a block outside of it. */
function pathWithin(box: Box, core: Box): Box[] | null {
  const path: Box[] = [];
  for (let at: Box | null = box; at; at = at.outer) {
    if (at === core) return path;
    path.push(at);
  }
  return null;
}

function followAnnouncers({ boxes, blocks, boxOf, odds, suspicions }: Rated): void {
  const numberOf = new Map(blocks.map(({ box }, i) => [box, i]));
  for (const list of boxes) {
    const before = LISTS.has(list.element.localName) && list.element.previousElementSibling;
    const announcer = before ? boxOf.get(before) : undefined;
    const said = announcer && numberOf.get(announcer);
    if (!before || said === undefined || !announces(before, odds[said] as number)) continue;
    if (suspicions.get(list.element)?.by === 'links') suspicions.delete(list.element);
    for (let i = said + 1; i < blocks.length && isInside(blocks[i] as TextBlock, list); i++)
      odds[i] = Math.max(odds[i] as number, odds[said] as number);
  }
}

/** A sentence that ends in a colon, or the only words between a heading and the list. */
function announces(element: Element, odds: number): boolean {
  const text = element.textContent ?? '';
  if (ANNOUNCES.test(text)) return true;
  const isShort = element.localName === 'p' && text.length < MAX_WORDS && odds > SURE;
  return isShort && HEADINGS.has(element.previousElementSibling?.localName ?? '');
}

const isInside = ({ box }: TextBlock, list: Box): boolean => list.element.contains(box.element);

/** Backwards, so that a heading above a heading follows it too. */
function followHeaded({ blocks, odds }: Rated): void {
  for (let i = blocks.length - 2; i >= 0; i--) {
    const { box, own } = blocks[i] as TextBlock;
    if (!HEADINGS.has(box.element.localName) || linkDensity(own) >= MOST_LINKED) continue;
    const next = (blocks[i + 1] as TextBlock).box;
    const isHeaded = box.outer?.element.contains(next.element) === true;
    if (isHeaded && box.element.localName !== 'h1')
      odds[i] = Math.max(odds[i] as number, odds[i + 1] as number);
  }
}
