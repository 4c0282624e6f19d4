// The text of a page as a browser's finder sees it: one line per block of running text, broken at <br>, pictures and
// everything that is not inline; what is not shown is left out. Text fragments are built and checked on this.

export interface PageLine {
  /** White space collapsed. */
  text: string;
  /** The element that holds the line; null for lines that do not come from a live page. */
  owner: Element | null;
}

export interface PageLinesOptions {
  /** Leaves out a subtree: the reader's own host. */
  skip?: (element: Element) => boolean;
}

/** Never searched by text fragments (WICG scroll-to-text, “search invisible”), or no text at all. */
const UNSEARCHED = new Set(
  'script style noscript template iframe img meter object progress select textarea input video audio canvas svg math head'.split(
    ' ',
  ),
);
const INLINE = /^(?:inline|contents|ruby|ruby-base|ruby-text)$/;

class LineReader {
  readonly lines: PageLine[] = [];
  private text = '';
  private owner: Element | null = null;

  constructor(
    private readonly styleOf: (element: Element) => CSSStyleDeclaration | undefined,
    private readonly skip: (element: Element) => boolean,
  ) {}

  read(parent: ParentNode & Node, style?: CSSStyleDeclaration): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.addText(node as Text, style);
      else if (node.nodeType === 1) this.addElement(node as Element);
    }
  }

  private addText(node: Text, style: CSSStyleDeclaration | undefined): void {
    if (style && style.visibility !== 'visible') return;
    this.owner ??= node.parentElement;
    const [first = '', ...more] = style?.whiteSpace.startsWith('pre')
      ? node.data.split('\n')
      : [node.data];
    this.text += first;
    for (const line of more) {
      this.flush();
      this.owner = node.parentElement;
      this.text = line;
    }
  }

  private addElement(element: Element): void {
    const breaks =
      UNSEARCHED.has(element.localName) || element.localName === 'br' || this.skip(element);
    if (breaks) {
      this.flush();
      return;
    }
    const style = this.styleOf(element);
    if (style?.display === 'none') return;
    const inline = INLINE.test(style?.display ?? 'block');
    if (!inline) this.flush();
    this.read(element.shadowRoot ?? element, style);
    if (!inline) this.flush();
  }

  flush(): void {
    const text = this.text.replace(/[\s\u3000\u00a0]+/g, ' ').trim();
    if (text) this.lines.push({ text, owner: this.owner });
    this.text = '';
    this.owner = null;
  }
}

export function readPageLines(
  page: Document,
  { skip = () => false }: PageLinesOptions = {},
): PageLine[] {
  const view = page.defaultView;
  const reader = new LineReader((element) => view?.getComputedStyle(element), skip);
  if (page.body) reader.read(page.body);
  reader.flush();
  return reader.lines;
}
