// The text of a page as a browser's finder sees it: one line per block of running text, broken at <br>, pictures and
// everything that is not inline; what is not shown is left out. Text fragments are built and checked on this.

import { bodyOf, viewOf } from '../dom-access';
import { ELEMENT_NODE, TEXT_NODE } from '../dom-numbers';
import { openRootOf, type RootOf, walkComposed } from './walk-composed';

export interface PageLine {
  /** White space collapsed; an ideographic space stays. */
  text: string;
  /** Readings above the words, which are none of them: start and end of each. */
  readings?: readonly (readonly [start: number, end: number])[];
  /** A first letter that is set apart from its word: finders take it for a line of its own. */
  cap?: boolean;
  /** Between the line before and this: words that Firefox's finder runs into, though they are none of the page's text, and wide blanks. */
  unseen?: string;
  /** The element that holds the line; null for lines that do not come from a live page. */
  owner: Element | null;
}

export interface PageLinesOptions {
  /** Leaves out a subtree: the reader's own host. */
  skip?: (element: Element) => boolean;
  /** Reaches closed shadow roots too; open ones are always read. */
  closedRootOf?: RootOf;
}

/** Never searched by text fragments (WICG scroll-to-text, “search invisible”), or no text at all. */
const UNSEARCHED = new Set(
  'script style noscript template iframe img meter object progress select textarea input video audio canvas svg math br'.split(
    ' ',
  ),
);
const READINGS = new Set(['rt', 'rp']);
/** Around a reading while its line is gathered: a noncharacter (Unicode 23.7), which no page's words hold. */
const READING = '\ufdd0';
const INLINE = /^(?:inline$|contents|ruby)/;

interface Shown {
  /** Its first letter floats. */
  cap: boolean;
  element: Element;
  inline: boolean;
  visible: boolean;
  /** Line ends of the source are shown. */
  pre: boolean;
}

type StyleOf = (element: Element, pseudo?: string) => CSSStyleDeclaration | undefined;

class LineReader {
  readonly lines: PageLine[] = [];
  private readonly open: Shown[] = [];
  private text = '';
  private unseen = '';
  private owner: Element | null = null;

  constructor(
    private readonly styleOf: StyleOf,
    private readonly skip: (element: Element) => boolean,
  ) {}

  enter(node: Node): boolean {
    if (node.nodeType === TEXT_NODE) this.addText(node as Text);
    return node.nodeType === ELEMENT_NODE && this.openElement(node as Element);
  }

  leave(): void {
    const left = this.open.pop();
    if (left && READINGS.has(left.element.localName)) this.text += READING;
    if (!left?.inline) this.flush();
  }

  private addText(node: Text): void {
    let { data } = node;
    const around = this.open.at(-1);
    if (!around?.visible) return;
    if (around.cap && data.trim()) {
      around.cap = false;
      data = this.splitCap(data, around.element);
    }
    const [first = '', ...more] = around.pre ? data.split('\n') : [data];
    this.add(first, around.element);
    for (const line of more) {
      this.flush();
      this.add(line, around.element);
    }
  }

  /** Marks before it are part of a first letter (CSS Pseudo-Elements 4, 2.1). */
  private splitCap(data: string, owner: Element): string {
    const cap = /^\s*\p{P}*./u.exec(data)?.[0] ?? '';
    this.add(cap, owner);
    this.flush();
    const line = this.lines.at(-1);
    if (line) line.cap = true;
    return data.slice(cap.length);
  }

  private add(text: string, owner: Element): void {
    this.owner ??= owner;
    this.text += text;
  }

  private openElement(element: Element): boolean {
    if (UNSEARCHED.has(element.localName) || this.skip(element)) {
      this.flush();
      this.unseen += element.getAttribute('alt') ?? '';
      return false;
    }
    const style = this.styleOf(element);
    if (style?.display === 'none') return false;
    const inline = INLINE.test(style?.display ?? 'block');
    if (!inline) this.flush();
    const visible = (style?.visibility ?? 'visible') === 'visible';
    if (READINGS.has(element.localName)) this.text += READING;
    const cap =
      !inline && /^(?:left|right)$/.test(this.styleOf(element, '::first-letter')?.float ?? '');
    this.open.push({ cap, element, inline, visible, pre: !!style?.whiteSpace.startsWith('pre') });
    return true;
  }

  private flush(): void {
    const { text } = this;
    this.unseen += wideIn(text.slice(0, text.length - text.trimStart().length));
    const [first = '', ...parts] = collapseLine(text).split(READING);
    const { unseen, owner } = this;
    const line: PageLine = { text: first, owner, unseen };
    const readings: [number, number][] = [];
    for (const [i, part] of parts.entries()) {
      if (i % 2 === 0) readings.push([line.text.length, line.text.length + part.length]);
      line.text += part;
    }
    if (readings.length) line.readings = readings;
    if (line.text) {
      this.lines.push(line);
      this.unseen = '';
    }
    this.unseen += wideIn(text.slice(text.trimEnd().length));
    this.text = '';
    this.owner = null;
  }
}

const wideIn = (blanks: string): string => blanks.replace(/[^\u00a0\u3000]/g, '');

/** As it is drawn: blanks that do not break are drawn each (CSS Text 3, 4.1.1), and finders count them.
 * U+3000 stays: Firefox does not take a space for it where an element begins. */
export function collapseLine(text: string): string {
  return text.replace(/[ \t\r\n\f]+|\u00a0/g, ' ').trim();
}

export function readPageLines(page: Document, options: PageLinesOptions = {}): PageLine[] {
  const { skip = () => false, closedRootOf } = options;
  const [view, body] = [viewOf(page), bodyOf(page)];
  const reader = new LineReader((element, pseudo) => view?.getComputedStyle(element, pseudo), skip);
  const rootOf: RootOf = (element) => openRootOf(element) ?? closedRootOf?.(element) ?? null;
  if (body) walkComposed(body, reader, rootOf);
  return reader.lines;
}
