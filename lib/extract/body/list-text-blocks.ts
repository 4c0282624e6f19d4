// The text blocks of a page: elements that hold words of their own, in reading order, with the boxes they stand in.
import { add, type Measure } from '../snapshot/measure';
import type { CopiedElement, WorkingCopy } from '../snapshot/working-copy';

/** An element with text that starts a block or holds one. */
export interface Box {
  element: Element;
  measure: CopiedElement;
  outer: Box | null;
  /** The nearest box around it that holds more text. */
  wider: Box | null;
  /** How many such boxes there are. */
  rank: number;
  depth: number;
  /** Boxes directly inside. */
  inner: number;
  /** Its place in the list of boxes: outer ones come first. */
  at: number;
}

export interface TextBlock {
  box: Box;
  /** What stands in the box itself, not in the boxes inside it. */
  own: Measure;
}

export interface TextBlocks {
  boxes: readonly Box[];
  blocks: readonly TextBlock[];
  boxOf: ReadonlyMap<Element, Box>;
}

export function listTextBlocks(copy: WorkingCopy): TextBlocks {
  const boxes: Box[] = [];
  const blocks: TextBlock[] = [];
  const visit = (box: Box) => {
    boxes.push(box);
    const inside = partsOf(copy, box);
    const own = inside.length > 0 ? ownMeasure(box.measure, inside) : box.measure;
    if (own.size > 0) blocks.push({ box, own });
    box.inner = inside.length;
    for (const [element, measure] of inside)
      if (measure.size > 0) visit(makeBox(element, measure, { outer: box, at: boxes.length }));
  };
  const { body } = copy.document;
  const measure = copy.about(body);
  if (measure && measure.size > 0) visit(makeBox(body, measure, { outer: null, at: 0 }));
  return { boxes, blocks, boxOf: new Map(boxes.map((box) => [box.element, box])) };
}

type Part = [Element, CopiedElement];

function partsOf(copy: WorkingCopy, { element, measure }: Box): Part[] {
  const parts: Part[] = [];
  if (!measure.hasBlock) return parts;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const part = copy.about(child);
    if (part && (part.isBlock || part.hasBlock)) parts.push([child, part]);
  }
  return parts;
}

function ownMeasure(whole: Measure, parts: readonly Part[]): Measure {
  const own = { ...whole };
  for (const [, part] of parts) add(own, part, -1);
  return own;
}

function makeBox(
  element: Element,
  measure: CopiedElement,
  { outer, at }: { outer: Box | null; at: number },
): Box {
  const isNarrower = outer !== null && outer.measure.size > measure.size;
  return {
    element,
    measure,
    outer,
    wider: isNarrower ? outer : (outer?.wider ?? null),
    rank: (outer?.rank ?? 0) + (isNarrower ? 1 : 0),
    depth: outer ? outer.depth + 1 : 0,
    inner: 0,
    at,
  };
}
