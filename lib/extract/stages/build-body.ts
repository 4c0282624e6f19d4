// Rebuilds the body from allowed elements only: paragraphs, headings, lists, quotes, code, tables, figures.
// Wrappers go, loose text and <br> lines become blocks, and every block remembers the element it came from.
import { BLOCKS, HEADINGS, KEPT_INLINE, NEVER_CONTENT } from '../rules/elements';
import type { WorkingCopy } from '../working-copy';
import { isDataTable } from './table-kind';

const NESTED = new Set(['blockquote', 'ul', 'ol', 'dl', 'figure', 'details']);
const ITEMS = new Set(['li', 'dt', 'dd', 'td', 'th', 'caption', 'figcaption', 'summary']);
/** A picture smaller than this on a side is an icon or a pixel, px. */
const SMALL_IMAGE = 40;

export interface BuiltBody {
  root: Element;
  /** The element of the copy that a clean block came from. */
  sources: Map<Element, Element>;
}

interface Line {
  holder: Element;
  source: Element;
}

class Builder {
  readonly sources = new Map<Element, Element>();
  private lines: Line[] = [];
  /** Inline elements that the walk is inside of, outermost first; `open` are their copies in the current line. */
  private readonly wrappers: Element[] = [];
  private readonly open: Element[] = [];
  private marks: Node[] = [];

  constructor(
    private readonly copy: WorkingCopy,
    private readonly page: Document,
  ) {}

  build(source: Element): Element {
    const root = this.page.createElement('div');
    this.children(source, root, source);
    this.flush(root);
    return root;
  }

  /** Puts the children of a copied element into a clean one. `owner` is the block that loose text belongs to. */
  private children(from: Element, into: Element, owner: Element): void {
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.text((node as Text).data, owner);
      else if (node.nodeType === 8) this.mark(node);
      else if (node.nodeType === 1) this.element(node as Element, into, owner);
    }
  }

  private mark(node: Node): void {
    if (this.copy.marks.has(node)) this.marks.push(node);
  }

  private element(element: Element, into: Element, owner: Element): void {
    const name = element.localName;
    if (name === 'br') this.breakLine(owner);
    else if (name === 'img') this.image(element, owner);
    else if (BLOCKS.has(name)) this.block(element, into);
    else if (NEVER_CONTENT.has(name)) return;
    else this.inline(element, into, owner);
  }

  private block(element: Element, into: Element): void {
    const name = element.localName;
    this.flush(into);
    if (HEADINGS.has(name)) this.single(element, into, name === 'h1' ? 'h2' : name);
    else if (name === 'pre') this.pre(element, into);
    else if (name === 'hr') into.append(this.page.createElement('hr'));
    else if (name === 'table') this.table(element, into);
    else if (NESTED.has(name)) this.nested(element, into, name);
    else if (ITEMS.has(name) && into.localName !== 'div') this.item(element, into, name);
    else {
      this.children(element, into, element);
      this.flush(into);
    }
  }

  private nested(element: Element, into: Element, name: string): void {
    const box = this.page.createElement(name);
    this.children(element, box, element);
    this.flush(box);
    if (box.firstChild) into.append(box);
  }

  /** A list item, cell or caption: its text stands in it directly unless it holds several blocks. */
  private item(element: Element, into: Element, name: string): void {
    const box = this.page.createElement(name);
    for (const span of ['colspan', 'rowspan']) {
      const value = element.getAttribute(span);
      if (value && /^\d{1,3}$/.test(value)) box.setAttribute(span, value);
    }
    this.children(element, box, element);
    this.flush(box);
    this.unwrapOnly(box);
    if (box.firstChild || name === 'td' || name === 'th') into.append(box);
  }

  /** An item with one paragraph holds its words directly. */
  private unwrapOnly(box: Element): void {
    const only = box.firstElementChild;
    if (box.childNodes.length !== 1 || only?.localName !== 'p') return;
    const source = this.sources.get(only);
    if (source) this.sources.set(box, source);
    only.replaceWith(...only.childNodes);
  }

  private table(element: Element, into: Element): void {
    if (!isDataTable(element, this.copy)) {
      this.children(element, into, element);
      this.flush(into);
      return;
    }
    const table = this.page.createElement('table');
    const body = this.page.createElement('tbody');
    for (const row of (element as HTMLTableElement).rows) {
      const line = this.page.createElement('tr');
      for (const cell of row.cells) this.item(cell, line, cell.localName);
      if (line.textContent?.trim() || line.querySelector('img')) body.append(line);
    }
    const caption = (element as HTMLTableElement).caption;
    if (caption) this.item(caption, table, 'caption');
    table.append(body);
    if (body.firstChild) into.append(table);
  }

  private pre(element: Element, into: Element): void {
    const pre = this.page.createElement('pre');
    pre.textContent = (element.textContent ?? '').replace(/^\n|\s+$/g, '');
    this.sources.set(pre, element);
    if (pre.textContent) into.append(pre);
  }

  /** A heading: one block, whatever breaks it holds. */
  private single(element: Element, into: Element, name: string): void {
    if (this.copy.about(element)?.hasBlock) {
      this.children(element, into, element);
      this.flush(into);
      return;
    }
    this.children(element, into, element);
    this.flush(into, name);
  }

  private inline(element: Element, into: Element, owner: Element): void {
    const clean = this.cleanInline(element);
    if (!clean) {
      this.children(element, into, owner);
      return;
    }
    this.wrappers.push(clean);
    if (this.lines.length) this.openIn(clean);
    this.children(element, into, owner);
    this.wrappers.pop();
    this.open.length = Math.min(this.open.length, this.wrappers.length);
  }

  private openIn(wrapper: Element): void {
    const clean = wrapper.cloneNode(false) as Element;
    this.point().append(clean);
    this.open.push(clean);
  }

  private point(): Element {
    return this.open[this.open.length - 1] ?? (this.lines[this.lines.length - 1] as Line).holder;
  }

  private lastLine(owner: Element): Line {
    const last = this.lines[this.lines.length - 1];
    return last ?? this.startLine(owner);
  }

  /** A new line, with the inline elements that are open at this point opened again in it. */
  private startLine(owner: Element): Line {
    const line = { holder: this.page.createElement('span'), source: owner };
    this.lines.push(line);
    this.open.length = 0;
    for (const wrapper of this.wrappers) this.openIn(wrapper);
    return line;
  }

  private text(data: string, owner: Element): void {
    if (!this.lines.length && !data.trim()) return;
    this.lastLine(owner);
    this.point().append(data.replace(/[\s\u00a0]+/g, ' ').replace(/[\u200b\ufeff\u00ad]/g, ''));
  }

  private breakLine(owner: Element): void {
    if (this.lines.length) this.startLine(owner);
  }

  private image(element: Element, owner: Element): void {
    this.lastLine(owner);
    const clean = this.page.createElement('img');
    for (const name of ['src', 'alt', 'title', 'width', 'height']) {
      const value = element.getAttribute(name);
      if (value) clean.setAttribute(name, value);
    }
    this.sources.set(clean, element);
    this.point().append(clean);
  }

  /** An allowed running-text element without its children; <b> for what only a style makes bold; null for plain wrappers. */
  private cleanInline(element: Element): Element | null {
    const name = element.localName;
    if (KEPT_INLINE.has(name)) {
      const clean = this.page.createElement(name);
      if (name === 'a') {
        const href = element.getAttribute('href');
        if (!href) return null;
        clean.setAttribute('href', href);
      }
      if (name === 'time' && element.hasAttribute('datetime'))
        clean.setAttribute('datetime', element.getAttribute('datetime') ?? '');
      return clean;
    }
    const style = element.getAttribute('style');
    if (style && /font-weight\s?:\s?(?:bold|[6-9]00)/i.test(style))
      return this.page.createElement('strong');
    return null;
  }

  /** Ends the lines gathered so far: each becomes a block of `into`, or its only text. */
  private flush(into: Element, heading?: string): void {
    const lines = this.lines.filter(({ holder }) => tidy(holder));
    this.lines = [];
    this.open.length = 0;
    if (heading) this.addHeading(into, heading, lines);
    else this.addLines(into, lines);
    into.append(...this.marks);
    this.marks = [];
  }

  private addHeading(into: Element, name: string, lines: Line[]): void {
    const first = lines[0];
    if (!first) return;
    if (!lines.some(({ holder }) => holder.textContent?.trim())) {
      this.addLines(into, lines);
      return;
    }
    const heading = this.page.createElement(name);
    for (const { holder } of lines) {
      if (heading.firstChild) heading.append(' ');
      heading.append(...holder.childNodes);
    }
    this.sources.set(heading, first.source);
    into.append(heading);
  }

  private addLines(into: Element, lines: Line[]): void {
    for (const line of lines) {
      for (const part of splitPictures(line.holder, this.page)) {
        const block = this.page.createElement(part.picture ? 'figure' : 'p');
        block.append(...part.nodes);
        this.sources.set(block, line.source);
        into.append(block);
      }
    }
  }
}

/** Trims a line; false when nothing is left of it. */
function tidy(holder: Element): boolean {
  trimEnd(holder, 'firstChild', /^[\s\u3000\u00a0]+/);
  trimEnd(holder, 'lastChild', /[\s\u3000\u00a0]+$/);
  return !!holder.textContent || !!holder.querySelector('img');
}

function trimEnd(holder: Element, side: 'firstChild' | 'lastChild', blank: RegExp): void {
  for (let node: Node | null = holder; node; ) {
    const end: Node | null = node[side];
    if (!end) {
      if (node === holder || node.nodeName === 'IMG') return;
      const empty: Node = node;
      node = empty.parentNode === holder ? holder : empty.parentNode;
      (empty as ChildNode).remove();
      continue;
    }
    if (end.nodeType !== 3) {
      node = end;
      continue;
    }
    const text = end as Text;
    text.data = text.data.replace(blank, '');
    if (text.data) return;
    text.remove();
    if (!node.firstChild && node !== holder) continue;
  }
}

interface Part {
  nodes: Node[];
  picture: boolean;
}

const isIcon = (image: Element) =>
  ['width', 'height'].some((side) => {
    const value = Number.parseInt(image.getAttribute(side) ?? '', 10);
    return value > 0 && value < SMALL_IMAGE;
  });

/** Parts pictures that stand at the ends of a line, or alone, from its words. */
function splitPictures(holder: Element, page: Document): Part[] {
  if (!holder.querySelector('img')) return [{ nodes: [...holder.childNodes], picture: false }];
  const parts: Part[] = [];
  let words: Node[] = [];
  const end = () => {
    if (words.some((node) => node.textContent?.trim()))
      parts.push({ nodes: words, picture: false });
    words = [];
  };
  for (const node of [...holder.childNodes]) {
    const images = node.nodeType === 1 ? picturesIn(node as Element) : [];
    if (images.length && !node.textContent?.trim()) {
      end();
      for (const image of images) parts.push({ nodes: [image], picture: true });
    } else words.push(node);
  }
  end();
  return parts.filter((part) => !part.picture || !isIcon(part.nodes[0] as Element));
}

function picturesIn(element: Element): Element[] {
  return element.localName === 'img' ? [element] : [...element.querySelectorAll('img')];
}

export function buildBody(copy: WorkingCopy, source: Element): BuiltBody {
  const builder = new Builder(copy, copy.document);
  const root = builder.build(source);
  return { root, sources: builder.sources };
}
