// Blocks that say little by themselves share the fate of others: a heading that of what it heads, a list that of the sentence which
// announces it, a short line that of the paragraphs it stands between. The evidence of one block alone cannot know that.
import { once } from '../../once';
import { endsInColon } from '../../text/single-marks';
import { HEADINGS } from '../rules/elements';
import { isNamed } from '../rules/find-names';
import { linkDensity } from '../snapshot/measure';
import type { Box, TextBlock, TextBlocks } from './list-text-blocks';
import { isTableOfFacts, type Suspicion } from './suspect-boxes';

/** Log of the odds above which a paragraph is surely of the article. */
const SURE = 1;
/** The same for prose that may end the article: what stands above it stands inside. */
const LIKELY = 0.5;
/** What a line between two sure paragraphs counts at least. */
const BETWEEN = 0.2;
/** What a heading counts above links that are not the article's. */
const NOTHING = -5;
const MOST_LINKED = 0.3;
const MAX_WORDS = 120;
const MAX_HEAD = 60;
/** Items of lists and tables, quotations, code, what unfolds: what text is made of that is no sentence. A stray short line may be a caption or a button. */
const ITEMS = 'blockquote,li,dt,dd,td,th,pre,details,[role="listitem"]';
const LISTS = new Set(['ul', 'ol', 'dl', 'table']);

interface Rated extends TextBlocks {
  odds: Float64Array;
  suspicions: Map<Element, Suspicion>;
}

/** Raises odds in place, and clears announced lists of what is suspected of lists of links. */
export function leanOnNeighbours(page: Rated): void {
  if (page.blocks.length === 0) return;
  // What is raised below stays under what makes prose sure: the field is the same for both.
  const field = findField(page.boxes, page.blocks, page.odds);
  fillBetween(page, field);
  completeRows(page);
  joinFields(page, field);
  followAnnouncers(page);
  followHeaded(page);
}

function fillBetween({ boxes, blocks, boxOf, odds, suspicions }: Rated, field: Box): void {
  const free = listFree(boxes, field, suspicions);
  const isFree = blocks.map(({ box }) => free[box.at] === true);
  const isSure = (i: number) => isFree[i] === true && (odds[i] as number) > SURE;
  const [first, last] = [
    blocks.findIndex((_, i) => isSure(i)),
    blocks.findLastIndex(
      ({ own }, i) => isFree[i] && own.prose > 0 && (odds[i] as number) > LIKELY,
    ),
  ];
  const isDisowned = listDisowned({ blocks, boxOf, odds }, field);
  for (const [i, { box }] of blocks.entries()) {
    if (!isFree[i] || (odds[i] as number) >= BETWEEN) continue;
    const isItem = i > first && i < last && box.element.closest(ITEMS) !== null;
    const isOwn = linkDensity(box.measure) < MOST_LINKED || isTableOfFacts(box.element);
    const isWanted = isCaption(box) || (isItem && isOwn && !isDisowned(i));
    if (isWanted) odds[i] = BETWEEN;
  }
}

/**
 * Whether an item stands in a list whose box says something else right above it: what subscribers get, below the invitation to subscribe.
 * Each list is looked at once, however long it is.
 */
function listDisowned(
  { blocks, boxOf, odds }: Pick<Rated, 'blocks' | 'boxOf' | 'odds'>,
  field: Box,
): (item: number) => boolean {
  const known = new Map<Element, boolean>();
  const look = (list: Element, item: number): boolean => {
    const holder = boxOf.get(list)?.outer;
    if (!holder || holder === field) return false;
    let before = item - 1;
    while (blocks[before] && list.contains((blocks[before] as TextBlock).box.element)) before--;
    const { element } = (blocks[before] ?? (blocks[item] as TextBlock)).box;
    const isStranger = before >= 0 && (odds[before] as number) < -SURE;
    return isStranger && holder.element.contains(element) && !HEADINGS.has(element.localName);
  };
  return (item) => {
    const list = (blocks[item] as TextBlock).box.element.closest('ul,ol');
    if (!list) return false;
    if (!known.has(list)) known.set(list, look(list, item));
    return known.get(list) === true;
  };
}

const isCaption = ({ element, outer }: Box): boolean =>
  element.closest('figcaption') !== null ||
  isNamed('caption', element) ||
  (outer !== null && isNamed('caption', outer.element));

/** Of all sure prose, what the smallest box around the article holds. */
const MOST_OF_IT = 0.8;

function findField(boxes: readonly Box[], blocks: readonly TextBlock[], odds: Float64Array): Box {
  const sure: number[] = boxes.map(() => 0);
  blocks.forEach(({ box, own }, i) => {
    if ((odds[i] as number) > SURE) sure[box.at] = own.prose;
  });
  for (const { at, outer } of boxes.toReversed())
    if (outer) sure[outer.at] = (sure[outer.at] as number) + (sure[at] as number);
  const most = (sure[0] as number) * MOST_OF_IT;
  return boxes.findLast(({ at }) => (sure[at] as number) >= most) ?? (boxes[0] as Box);
}

/** By the number of the box: whether it stands in the article's box, in nothing suspicious. */
function listFree(
  boxes: readonly Box[],
  field: Box,
  suspicions: Rated['suspicions'],
): readonly boolean[] {
  const free: boolean[] = [];
  for (const box of boxes) {
    const isWithin = box.outer !== null && free[box.outer.at] === true;
    free.push(box === field || (isWithin && !suspicions.has(box.element)));
  }
  return free;
}

const FEWEST_IN_ROW = 3;

/** Parts of one make, side by side: when most of them read like the article, so do all. */
function completeRows(page: Rated): void {
  const rows = listRows(page.boxes);
  if (rows.length === 0) return;
  const blocksOf: number[][] = [];
  for (const { at } of rows.flat()) blocksOf[at] = [];
  page.blocks.forEach(({ box }, i) => {
    for (let around: Box | null = box; around; around = around.outer) blocksOf[around.at]?.push(i);
  });
  for (const row of rows) completeRow(page, row, blocksOf);
}

function listRows(boxes: readonly Box[]): Box[][] {
  const rows = new Map<string, Box[]>();
  for (const box of boxes) {
    const { element, outer, measure } = box;
    if (!outer || measure.prose === 0) continue;
    const { localName, className } = element;
    if (!className && !PARTS.has(localName)) continue;
    const key = `${outer.at} ${localName}.${className}`;
    const row = rows.get(key);
    if (row) row.push(box);
    else rows.set(key, [box]);
  }
  return [...rows.values()].filter((row) => row.length >= FEWEST_IN_ROW);
}

const PARTS = new Set(['section', 'article', 'li']);

function completeRow(
  { blocks, odds, suspicions }: Rated,
  row: readonly Box[],
  blocksOf: readonly (readonly number[])[],
): void {
  const parts = row.map(({ at }) => blocksOf[at] ?? []);
  const worth = (i: number) => (odds[i] as number) * (blocks[i] as TextBlock).own.prose;
  const sums = parts.map((part) => part.reduce((sum, i) => sum + worth(i), 0));
  if (sums.filter((sum) => sum > 0).length * 3 < row.length * 2) return;
  for (const [n, { element, measure }] of row.entries()) {
    if (suspicions.has(element) || linkDensity(measure) > MOST_LINKED) continue;
    for (const i of parts[n] ?? []) odds[i] = Math.max(odds[i] as number, BETWEEN);
  }
}

/** So many of its classes a field of a content system shares with the next: all but its name. */
const ALIKE = { fewest: 4, share: 0.8 };

/** Content systems put a text into several fields of one make: what stands in one like the article's own, in the same article, is its text too. */
function joinFields({ blocks, odds, suspicions }: Rated, field: Box): void {
  const classes = new Set(field.element.classList);
  const article = classes.size < ALIKE.fewest ? null : field.element.closest('article,main');
  const isAlike = ({ element, measure }: Box) =>
    element !== field.element &&
    element.localName === field.element.localName &&
    linkDensity(measure) < MOST_LINKED &&
    [...element.classList].filter((name) => classes.has(name)).length >=
      Math.max(classes.size, element.classList.length) * ALIKE.share;
  for (const [i, { box, own }] of blocks.entries()) {
    if (!article?.contains(box.element) || own.prose === 0) continue;
    for (let at: Box | null = box; at && article.contains(at.element); at = at.outer) {
      if (suspicions.has(at.element)) break;
      if (isAlike(at)) odds[i] = Math.max(odds[i] as number, BETWEEN);
    }
  }
}

function followAnnouncers({ boxes, blocks, boxOf, odds, suspicions }: Rated): void {
  const numberOf = once(() => new Map(blocks.map(({ box }, i) => [box, i])));
  for (const list of boxes) {
    const before = LISTS.has(list.element.localName) && list.element.previousElementSibling;
    const announcer = before ? boxOf.get(before) : undefined;
    const said = announcer && numberOf().get(announcer);
    if (!before || said === undefined || !announces(before, odds[said] as number)) continue;
    if (suspicions.get(list.element)?.by === 'links') suspicions.delete(list.element);
    for (let i = said + 1; i < blocks.length && isInside(blocks[i] as TextBlock, list); i++)
      odds[i] = Math.max(odds[i] as number, odds[said] as number);
  }
}

/** A sentence that ends in a colon, or the only words between a heading and the list. */
function announces(element: Element, odds: number): boolean {
  const text = element.textContent ?? '';
  if (endsInColon(text)) return true;
  const isShort = element.localName === 'p' && text.length < MAX_WORDS && odds > SURE;
  return isShort && HEADINGS.has(element.previousElementSibling?.localName ?? '');
}

const isInside = ({ box }: TextBlock, list: Box): boolean => list.element.contains(box.element);

/** The box whose parts a heading may head: a bare wrapper around it is its own. */
const widthOf = ({ outer }: Box) =>
  outer && outer.measure.size < MAX_HEAD && outer.measure.prose === 0 ? outer.outer : outer;

/** A table's heads belong to what stands in it. */
const isHeadOfTable = ({ element }: Box, next: Box): boolean =>
  element.localName === 'th' && element.closest('table')?.contains(next.element) === true;

/** Backwards, so that a heading above a heading follows it too. */
function followHeaded({ blocks, odds }: Rated): void {
  for (let i = blocks.length - 2; i >= 0; i--) {
    const { box } = blocks[i] as TextBlock;
    if (isHeadOfTable(box, (blocks[i + 1] as TextBlock).box))
      odds[i] = Math.max(odds[i] as number, odds[i + 1] as number);
    if (!HEADINGS.has(box.element.localName)) continue;
    const next = (blocks[i + 1] as TextBlock).box;
    const isHeaded = widthOf(box)?.element.contains(next.element) === true;
    if (!isHeaded || box.element.localName === 'h1') continue;
    const headed = odds[i + 1] as number;
    const isOfLinks = headed < 0 && linkDensity(next.measure) > MOST_LINKED;
    odds[i] = isOfLinks ? NOTHING : Math.max(odds[i] as number, headed);
  }
}
