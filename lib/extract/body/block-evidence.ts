// What tells a block of the article from the rest of the page, in numbers: its text, its template, its boxes and marks, its place, and how it
// stands to the core of the article. Nothing here knows a language. The model in block-model-table.ts is fitted on these numbers.
import { TEXT_NODE } from '../../dom-numbers';
import { endsIn, endsInColon } from '../../text/single-marks';
import { hasInk } from '../../text/words';
import { mapInSteps, type Steps } from '../drive';
import { linkDensity, type Measure } from '../snapshot/measure';
import { listTemplates, type Template, templateKey } from './block-templates';
import type { Box, TextBlock, TextBlocks } from './list-text-blocks';
import { MARKS, type Shares } from './read-marks';

export interface Anchors {
  core: Box;
  /** Index of the first block at or after the headline; -1 when the page has none. */
  headline: number;
  /** Box of the first paragraph after the headline. */
  opening: Box | null;
  /** By the number of the box. */
  marks: readonly Shares[];
  /** Elements that an attribute or a style hides. */
  veiled: ReadonlyMap<Element, unknown>;
}

const BOXES_AROUND = 3;

/** What the model may ask of a block, in the order of the numbers. */
export const EVIDENCE: readonly string[] = [
  ...['size', 'linked', 'tag', 'ends', 'prose'],
  ...['alike', 'alikeShare', 'alikeInCore', 'alikeProse', 'alikeLinked', 'alikeSize'],
  'depth',
  ...['box1', 'box2', 'box3'].flatMap((box) =>
    ['Share', 'Size', 'Linked', 'Images', 'Inner'].map((what) => box + what),
  ),
  ...['inCore', 'coreUp', 'coreWays', 'coreLinked', 'coreDepth', 'coreShare', 'coreSize'],
  ...['fromCore', 'sideLinked', 'sideProse', 'sideSize'],
  ...['openingWays', 'openingLinked', 'openingShare'],
  ...['before', 'index', 'nearProse', 'nearShare', 'fromHeadline', 'afterHeadline'],
  ...['blocks', 'pageLinked', 'pageProse'],
  'veiled',
  ...MARKS,
];

interface Page extends Anchors {
  blocks: readonly TextBlock[];
  whole: Measure;
  /** Of the prose before a block. */
  proseBefore: readonly number[];
  sizeBefore: readonly number[];
  templates: ReadonlyMap<string, Template>;
  keys: readonly string[];
  toCore: readonly Meeting[];
  toOpening: readonly Meeting[];
  /** First and last block of the core. */
  first: number;
  last: number;
}

const log = (n: number) => Math.log2(1 + Math.max(0, n));
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const signed = (n: number) => Math.sign(n) * log(Math.abs(n));

export function* collectEvidence(
  { boxes, blocks }: TextBlocks,
  anchors: Anchors,
): Steps<number[][]> {
  const whole = (boxes[0] as Box).measure;
  const { marks } = anchors;
  const hidden = markHidden(boxes, anchors.veiled);
  const keys = blocks.map(({ box }) => templateKey(box));
  const toCore = meet(boxes, anchors.core);
  const isInCore = ({ box }: TextBlock) => toCore[box.at]?.box === anchors.core;
  const page: Page = {
    ...anchors,
    blocks,
    whole,
    keys,
    proseBefore: sumBefore(blocks, 'prose'),
    sizeBefore: sumBefore(blocks, 'size'),
    templates: listTemplates(blocks, keys, isInCore),
    toCore,
    toOpening: meet(boxes, anchors.opening),
    first: blocks.findIndex(isInCore),
    last: blocks.findLastIndex(isInCore),
  };
  return yield* mapInSteps(blocks, (block, i) => {
    const row: Row = [];
    addText(row, block);
    addTemplate(row, page, i);
    addBoxes(row, page, block);
    addCore(row, page, i);
    addSide(row, page, i);
    addOpening(row, page, block);
    addPlace(row, page, i);
    row.push(hidden[block.box.at] as number, ...(marks[block.box.at] as Shares));
    return row;
  });
}

/** The evidence for a block so far. */
type Row = number[];

const TAGS: Readonly<Record<string, number>> = {
  p: 1,
  li: 2,
  td: 3,
  th: 3,
  dt: 4,
  dd: 4,
  pre: 5,
  blockquote: 5,
  div: 6,
  h1: 7,
  h2: 8,
  h3: 9,
  h4: 10,
  h5: 11,
  h6: 11,
};
const SENTENCE_ENDS = '.!?。！？…"”」』)）';
const TAIL = 12;

function addText(row: Row, { box: { element, measure }, own }: TextBlock): void {
  const tail = measure.hasBlock ? '' : tailOf(element);
  const ends = endsIn(tail, SENTENCE_ENDS) ? 1 : endsInColon(tail) ? 2 : 0;
  const tag = TAGS[element.localName] ?? 0;
  row.push(log(own.size), linkDensity(own), tag, ends, share(own.prose, own.size));
}

function tailOf(element: Element): string {
  let node: Node | null = element;
  while (node?.lastChild) node = node.lastChild;
  const last = node?.nodeType === TEXT_NODE ? (node as Text).data : '';
  return hasInk(last) ? last.slice(-TAIL) : (element.textContent ?? '').trimEnd().slice(-TAIL);
}

function addTemplate(row: Row, { templates, keys, whole, core }: Page, i: number): void {
  const template = templates.get(keys[i] as string) as Template;
  row.push(
    log(template.count),
    share(template.prose, whole.prose),
    share(template.core, core.measure.prose),
    share(template.prose, template.size),
    linkDensity(template),
    log(template.size / template.count),
  );
}

/** The nearest boxes around that hold more. */
function addBoxes(row: Row, { whole }: Page, { box, own }: TextBlock): void {
  row.push(box.depth);
  let at = box.measure.size > own.size ? box : box.wider;
  for (let n = 1; n <= BOXES_AROUND; n++, at = at?.wider ?? null) {
    if (at) addBox(row, at, whole);
    else row.push(-1, -1, -1, -1, -1);
  }
}

const addBox = (row: Row, { measure, inner }: Box, whole: Measure) =>
  row.push(
    share(measure.prose, whole.prose),
    log(measure.size),
    linkDensity(measure),
    share(100 * measure.images, measure.size),
    log(inner),
  );

/** Where the way outward from a box meets the way outward from another. */
interface Meeting {
  box: Box | null;
  /** The part of it that the box stands in; null where the box is on the way itself. */
  side: Box | null;
}

function meet(boxes: readonly Box[], target: Box | null): Meeting[] {
  const way = new Set<Box>();
  for (let at = target; at; at = at.outer) way.add(at);
  const meetings: Meeting[] = [];
  for (const box of boxes) {
    const outer = box.outer ? (meetings[box.outer.at] as Meeting) : { box: null, side: null };
    const isInside = outer.box === target && target !== null;
    if (isInside) meetings.push(outer);
    else if (way.has(box)) meetings.push({ box, side: null });
    else meetings.push({ box: outer.box, side: outer.side ?? box });
  }
  return meetings;
}

function addCore(row: Row, { core, blocks, whole, toCore }: Page, i: number): void {
  const { box } = blocks[i] as TextBlock;
  const { box: met } = toCore[box.at] as Meeting;
  row.push(
    met === core ? 1 : 0,
    met ? core.depth - met.depth : -1,
    met ? box.rank - met.rank : -1,
    met ? linkDensity(met.measure) : -1,
    box.depth - core.depth,
    share(core.measure.prose, whole.prose),
    log(core.measure.prose),
  );
}

/** The part of the page that the block stands in, beside the one that holds the core. */
function addSide(row: Row, { core, blocks, toCore, first, last }: Page, i: number): void {
  const { side } = toCore[(blocks[i] as TextBlock).box.at] as Meeting;
  const measure = side?.measure;
  row.push(
    i < first ? -log(first - i) : i > last ? log(i - last) : 0,
    measure ? linkDensity(measure) : -1,
    measure ? share(measure.prose, measure.size) : -1,
    measure ? share(measure.prose, core.measure.prose) : -1,
  );
}

function addOpening(row: Row, { toOpening, whole }: Page, { box }: TextBlock): void {
  const { box: met } = toOpening[box.at] as Meeting;
  if (met)
    row.push(box.rank - met.rank, linkDensity(met.measure), share(met.measure.prose, whole.prose));
  else row.push(-1, -1, -1);
}

const WINDOW = 6;

function addPlace(row: Row, page: Page, i: number): void {
  const { blocks, whole, proseBefore, sizeBefore, headline } = page;
  const [from, to] = [Math.max(0, i - WINDOW), Math.min(blocks.length, i + WINDOW + 1)];
  const nearProse = between(proseBefore, from, to);
  row.push(
    share(proseBefore[i] as number, whole.prose),
    share(i, blocks.length),
    log(nearProse),
    share(nearProse, between(sizeBefore, from, to)),
    headline < 0 ? 0 : signed(between(sizeBefore, headline, i)),
    headline < 0 ? 0 : signed(i - headline),
    log(blocks.length),
    linkDensity(whole),
    log(whole.prose),
  );
}

const between = (sums: readonly number[], from: number, to: number) =>
  (sums[to] as number) - (sums[from] as number);

function sumBefore(blocks: readonly TextBlock[], what: 'prose' | 'size'): number[] {
  const sums = [0];
  for (const [i, { own }] of blocks.entries()) sums.push((sums[i] as number) + own[what]);
  return sums;
}

function markHidden(boxes: readonly Box[], veiled: ReadonlyMap<Element, unknown>): Uint8Array {
  const hidden = new Uint8Array(boxes.length);
  for (const { element, outer, at } of boxes)
    hidden[at] = veiled.has(element) || (outer && hidden[outer.at]) ? 1 : 0;
  return hidden;
}
