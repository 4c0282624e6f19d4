// What a range selects, read from the page as it is shown: the words, and for every block element its text and the part in it.

import { viewOf } from '../dom-access';
import { ELEMENT_NODE, TEXT_NODE } from '../dom-numbers';
import { wordsOnly } from '../text/unseen';
import { openRootOf, type RootOf, walkComposed } from './walk-composed';

/** A Range, or the StaticRange that `getComposedRanges` gives. */
export type DomRange = Pick<
  AbstractRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'
>;

export interface SelectedElement {
  element: Element;
  /** All words of the element, without white space. */
  text: string;
  /** The selected part of `text`. */
  start: number;
  end: number;
}

export interface SelectedText {
  /** The selected words, a line per block of the page. */
  words: string;
  /** The block elements with selected words, in order. */
  elements: SelectedElement[];
}

export interface SelectedTextOptions {
  isBlock: (element: Element) => boolean;
  closedRootOf?: RootOf;
}

const NO_TEXT = new Set('script style noscript template iframe object select textarea'.split(' '));

class SelectionReader {
  readonly parts = new Map<Element, SelectedElement>();
  readonly lines: string[] = [''];
  private readonly blocks: Element[] = [];
  private state: 'before' | 'inside' | 'after' = 'before';

  constructor(
    private readonly start: Mark,
    private readonly end: Mark,
    private readonly options: SelectedTextOptions,
  ) {}

  enter(node: Node): boolean {
    if (node === this.start.before) this.begin();
    if (node === this.end.before) this.stop();
    if (node.nodeType === TEXT_NODE) this.addText(node as Text);
    if (node.nodeType !== ELEMENT_NODE) return false;
    const element = node as Element;
    if (NO_TEXT.has(element.localName)) return false;
    if (this.options.isBlock(element)) this.blocks.push(element);
    this.breakLine(element);
    return true;
  }

  leave(element: Element): void {
    if (element === this.start.after) this.begin();
    if (element === this.end.after) this.stop();
    if (this.blocks.at(-1) === element) this.blocks.pop();
    this.breakLine(element);
  }

  private begin(): void {
    if (this.state === 'before') this.state = 'inside';
  }

  private stop(): void {
    this.state = 'after';
  }

  /** Styles are asked for inside the selection only: they cost. */
  private breakLine(element: Element): void {
    if (this.lines.at(-1) && this.state === 'inside' && !isInline(element)) this.lines.push('');
  }

  private addText(node: Text): void {
    if (node === this.start.text) this.begin();
    const from = node === this.start.text ? this.start.offset : 0;
    const to = node === this.end.text ? this.end.offset : node.data.length;
    const selected = this.state === 'inside' && isShown(node) ? node.data.slice(from, to) : '';
    this.addToBlock(node.data, selected ? from : -1, to);
    if (selected) this.lines[this.lines.length - 1] += selected;
    if (node === this.end.text) this.stop();
  }

  private addToBlock(data: string, from: number, to: number): void {
    const element = this.blocks.at(-1);
    if (!element) return;
    const part = this.parts.get(element) ?? { element, text: '', start: -1, end: -1 };
    this.parts.set(element, part);
    if (from >= 0) {
      if (part.start < 0) part.start = part.text.length + wordsOnly(data.slice(0, from)).length;
      part.end = part.text.length + wordsOnly(data.slice(0, to)).length;
    }
    part.text += wordsOnly(data);
  }
}

/** A boundary as the walk meets it: in a text, before a node, or at the end of an element. */
interface Mark {
  text?: Node;
  offset: number;
  before?: Node;
  after?: Node;
}

export function readSelectedText(
  range: DomRange,
  page: Document,
  options: SelectedTextOptions,
): SelectedText {
  const rootOf: RootOf = (element) =>
    openRootOf(element) ?? options.closedRootOf?.(element) ?? null;
  const start = markAt(range.startContainer, range.startOffset, rootOf);
  const end = markAt(range.endContainer, range.endOffset, rootOf);
  const reader = new SelectionReader(start, end, options);
  if (page.body) walkComposed(page.body, reader, rootOf);
  const elements = [...reader.parts.values()].filter((part) => part.end > part.start);
  const lines = reader.lines.map((line) => line.trim()).filter(Boolean);
  return { words: lines.join('\n'), elements };
}

function markAt(node: Node, offset: number, rootOf: RootOf): Mark {
  if (node.nodeType === TEXT_NODE) return { text: node, offset };
  // What stands in a host is not walked when it has a shadow tree.
  const hidden = node.nodeType === ELEMENT_NODE && rootOf(node as Element);
  if (hidden) return offset ? { after: node, offset } : { before: node, offset };
  const child = node.childNodes[offset];
  if (child) return { before: child, offset };
  // The end of a shadow root is met when its host is left.
  return { after: (node as ShadowRoot).host ?? node, offset };
}

function isInline(element: Element): boolean {
  const display = viewOf(element.ownerDocument)?.getComputedStyle(element).display ?? 'inline';
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}

function isShown({ parentElement }: Text): boolean {
  return parentElement?.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
