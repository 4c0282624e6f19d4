// Rebuilds the body from allowed elements only: paragraphs, headings, lists, quotes, code, tables, figures.
// Wrappers go, loose text and <br> lines become blocks, and every block remembers the element it came from.
import { ELEMENT_NODE, TEXT_NODE } from '../../dom-numbers';
import { BLOCKS, HEADINGS, NEVER_CONTENT } from '../rules/elements';
import type { WorkingCopy } from '../snapshot/working-copy';
import { splitPictures } from './line-parts';
import { cleanRun, type Line, LineWriter } from './line-writer';
import { isDataTable } from './table-kind';

const NESTED = new Set(['blockquote', 'ul', 'ol', 'dl', 'figure', 'details']);
const ITEMS = new Set(['li', 'dt', 'dd', 'td', 'th', 'caption', 'figcaption', 'summary']);

export interface BuiltBody {
  root: Element;
  /** The element of the copy that a clean block came from. */
  sources: Map<Element, Element>;
}

export function buildBody(copy: WorkingCopy, source: Element): BuiltBody {
  const builder = new Builder(copy);
  const root = builder.build(source);
  return { root, sources: builder.sources };
}

class Builder {
  readonly sources = new Map<Element, Element>();
  private readonly page: Document;
  private readonly writer: LineWriter;
  /** Marks of removals that wait for the end of the block they stand in. */
  private marks: Node[] = [];

  constructor(private readonly copy: WorkingCopy) {
    this.page = copy.document;
    this.writer = new LineWriter(copy.document);
  }

  build(source: Element): Element {
    const root = this.page.createElement('div');
    this.inside(source, root);
    return root;
  }

  /** Puts the children of a copied element into a clean one. `owner` is the block that loose text belongs to. */
  private children(from: Element, into: Element, owner: Element): void {
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) this.writer.text((node as Text).data, owner);
      else if (node.nodeType === ELEMENT_NODE) this.element(node as Element, into, owner);
      else if (this.copy.marks.has(node)) this.marks.push(node);
    }
  }

  private element(element: Element, into: Element, owner: Element): void {
    const name = element.localName;
    if (name === 'br') this.writer.breakLine(owner);
    else if (name === 'img') this.writer.image(element, owner);
    else if (NEVER_CONTENT.has(name)) return;
    else if (BLOCKS.has(name)) this.block(element, into);
    else {
      const entered = this.writer.enter(element);
      this.children(element, into, owner);
      if (entered) this.writer.leave();
    }
  }

  private block(element: Element, into: Element): void {
    const name = element.localName;
    this.flush(into);
    if (name === 'p' && this.plain(element, into)) return;
    if (HEADINGS.has(name)) this.heading(element, into);
    else if (name === 'pre') this.pre(element, into);
    else if (name === 'hr') into.append(this.page.createElement('hr'));
    else if (name === 'table' && isDataTable(element, this.copy)) this.table(element, into);
    else if (NESTED.has(name)) this.nested(element, into);
    else if (ITEMS.has(name) && into.localName !== 'div') this.item(element, into);
    else this.inside(element, into);
  }

  /** Most paragraphs are one piece of text: those need no lines. */
  private plain(element: Element, into: Element): boolean {
    const text = this.onlyText(element);
    if (text) into.appendChild(this.fill(this.page.createElement('p'), element, text));
    return text !== null;
  }

  /** Clean text of a block that holds nothing else; null for any other. */
  private onlyText(element: Element): string | null {
    if (!this.copy.about(element)?.onlyText || this.writer.isWrapped) return null;
    return cleanRun(element.textContent ?? '').trim();
  }

  private fill(block: Element, source: Element, text: string): Element {
    block.textContent = text;
    this.sources.set(block, source);
    return block;
  }

  /** The children only: the element itself is a wrapper. */
  private inside(element: Element, into: Element): void {
    this.children(element, into, element);
    this.flush(into);
  }

  private nested(element: Element, into: Element): void {
    const box = this.page.createElement(element.localName);
    this.inside(element, box);
    if (box.firstChild) into.append(box);
  }

  /** A list item, cell or caption: its text stands in it directly unless it holds several blocks. */
  private item(element: Element, into: Element): void {
    const name = element.localName;
    const box = this.page.createElement(name);
    for (const span of ['colspan', 'rowspan']) {
      const value = element.getAttribute(span);
      if (value && /^\d{1,3}$/.test(value)) box.setAttribute(span, value);
    }
    const text = this.onlyText(element);
    if (text) this.fill(box, element, text);
    else if (text === null) {
      this.inside(element, box);
      this.unwrapOnly(box);
    }
    if (box.firstChild || name === 'td' || name === 'th') into.append(box);
  }

  private unwrapOnly(box: Element): void {
    const only = box.firstElementChild;
    if (box.childNodes.length !== 1 || only?.localName !== 'p') return;
    const source = this.sources.get(only);
    if (source) this.sources.set(box, source);
    only.replaceWith(...only.childNodes);
  }

  private table(element: Element, into: Element): void {
    const table = this.page.createElement('table');
    const body = this.page.createElement('tbody');
    const { caption, rows } = element as HTMLTableElement;
    // As an array: the collection is counted anew after every change to the document.
    for (const row of [...rows]) {
      const line = this.page.createElement('tr');
      for (const cell of [...row.cells]) this.item(cell, line);
      if (line.textContent?.trim() || line.querySelector('img')) body.append(line);
    }
    if (caption) this.item(caption, table);
    table.append(body);
    if (body.firstChild) into.append(table);
  }

  private pre(element: Element, into: Element): void {
    const pre = this.page.createElement('pre');
    pre.textContent = (element.textContent ?? '').replace(/^\n/, '').trimEnd();
    this.sources.set(pre, element);
    if (pre.textContent) into.append(pre);
  }

  /** One block, whatever breaks it holds. The title is shown apart, so the body's headings begin at h2. */
  private heading(element: Element, into: Element): void {
    this.children(element, into, element);
    const lines = this.writer.take();
    const [first] = lines;
    if (first && lines.some(({ holder }) => holder.textContent?.trim())) {
      const heading = this.page.createElement(
        element.localName === 'h1' ? 'h2' : element.localName,
      );
      for (const { holder } of lines) {
        if (heading.firstChild) heading.append(' ');
        heading.append(...holder.childNodes);
      }
      this.sources.set(heading, first.source);
      into.append(heading);
    } else this.addLines(into, lines);
    this.flush(into);
  }

  /** Ends the lines gathered so far: each becomes a block of `into`. */
  private flush(into: Element): void {
    this.addLines(into, this.writer.take());
    if (!this.marks.length) return;
    into.append(...this.marks);
    this.marks = [];
  }

  private addLines(into: Element, lines: readonly Line[]): void {
    for (const { holder, source, hasPictures } of lines) {
      if (hasPictures) this.addParts(into, holder, source);
      else {
        this.sources.set(holder, source);
        into.appendChild(holder);
      }
    }
  }

  private addParts(into: Element, holder: Element, source: Element): void {
    for (const part of splitPictures(holder)) {
      const block = this.page.createElement(part.picture ? 'figure' : 'p');
      block.append(...part.nodes);
      this.sources.set(block, source);
      into.append(block);
    }
  }
}
