// The text of a page as a browser's finder sees it: one line per block of running text, broken at <br>, pictures and
// everything that is not inline; what is not shown is left out. Text fragments are built and checked on this.
import { ELEMENT_NODE, TEXT_NODE } from '../dom-numbers';
import { bodyOf, viewOf } from '../extract/snapshot/dom-access';
import { openRootOf, type RootOf, walkComposed } from './walk-composed';

export interface PageLine {
  /** White space collapsed; an ideographic space stays. */
  text: string;
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
const INLINE = /^(?:inline|contents|ruby|ruby-base|ruby-text)$/;

interface Shown {
  element: Element;
  inline: boolean;
  visible: boolean;
  /** Line ends of the source are shown. */
  pre: boolean;
}

class LineReader {
  readonly lines: PageLine[] = [];
  private readonly open: Shown[] = [];
  private text = '';
  private owner: Element | null = null;

  constructor(
    private readonly styleOf: (element: Element) => CSSStyleDeclaration | undefined,
    private readonly skip: (element: Element) => boolean,
  ) {}

  enter(node: Node): boolean {
    if (node.nodeType === TEXT_NODE) this.addText(node as Text);
    return node.nodeType === ELEMENT_NODE && this.openElement(node as Element);
  }

  leave(): void {
    if (!this.open.pop()?.inline) this.flush();
  }

  private addText({ data }: Text): void {
    const around = this.open.at(-1);
    if (!around?.visible) return;
    const [first = '', ...more] = around.pre ? data.split('\n') : [data];
    this.add(first, around.element);
    for (const line of more) {
      this.flush();
      this.add(line, around.element);
    }
  }

  private add(text: string, owner: Element): void {
    this.owner ??= owner;
    this.text += text;
  }

  private openElement(element: Element): boolean {
    if (UNSEARCHED.has(element.localName) || this.skip(element)) {
      this.flush();
      return false;
    }
    const style = this.styleOf(element);
    if (style?.display === 'none') return false;
    const inline = INLINE.test(style?.display ?? 'block');
    if (!inline) this.flush();
    const visible = (style?.visibility ?? 'visible') === 'visible';
    this.open.push({ element, inline, visible, pre: !!style?.whiteSpace.startsWith('pre') });
    return true;
  }

  private flush(): void {
    const text = collapseLine(this.text);
    if (text) this.lines.push({ text, owner: this.owner });
    this.text = '';
    this.owner = null;
  }
}

/** U+3000 stays: Firefox does not take a space for it where an element begins. */
export function collapseLine(text: string): string {
  return text.replace(/[ \t\r\n\f\u00a0]+/g, ' ').trim();
}

export function readPageLines(page: Document, options: PageLinesOptions = {}): PageLine[] {
  const { skip = () => false, closedRootOf } = options;
  const [view, body] = [viewOf(page), bodyOf(page)];
  const reader = new LineReader((element) => view?.getComputedStyle(element), skip);
  const rootOf: RootOf = (element) => openRootOf(element) ?? closedRootOf?.(element) ?? null;
  if (body) walkComposed(body, reader, rootOf);
  return reader.lines;
}
