// Marks passages in the view by wrapping their text in <mark>; the article's words stay as they are.
import type { BlockRange } from '../../article';
import type { MarkColour } from '../../article-state';
import { type ShownBlocks, toRanges } from './article-selection';
import { textNodes } from './text-points';

export interface PassageMark {
  /** Id of the quote. */
  id: string;
  /** Undefined: collected, no highlight. */
  colour: MarkColour | undefined;
  passage: BlockRange;
}

/** Replaces all marks under `container` by the given ones. */
export function showMarks(container: Element, marks: PassageMark[], shown: ShownBlocks): void {
  removeMarks(container);
  for (const mark of marks)
    for (const range of toRanges(mark.passage, shown)) wrapRange(range, mark);
}

function removeMarks(container: Element): void {
  for (const mark of container.querySelectorAll('mark.passage')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function wrapRange(range: Range, mark: PassageMark): void {
  for (const node of touchedText(range)) {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    wrapPart(node, [from, to], mark);
  }
}

function touchedText(range: Range): Text[] {
  const common = range.commonAncestorContainer;
  const isElement = common.nodeType === Node.ELEMENT_NODE;
  const element = isElement ? (common as Element) : common.parentElement;
  return element ? textNodes(element).filter((node) => range.intersectsNode(node)) : [];
}

function wrapPart(node: Text, [from, to]: [number, number], of: PassageMark): void {
  if (from >= to || node.data.slice(from, to).trim() === '') return;
  const rest = node.splitText(from);
  rest.splitText(to - from);
  const mark = node.ownerDocument.createElement('mark');
  mark.className = `passage ${of.colour ? 'highlight' : 'collected'}`;
  if (of.colour) mark.dataset.colour = of.colour;
  mark.dataset.quote = of.id;
  rest.replaceWith(mark);
  mark.append(rest);
}
