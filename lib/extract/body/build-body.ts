// Rebuilds the body from allowed elements only: paragraphs, headings, lists, quotes, code, tables, figures.
// Wrappers go, loose text and <br> lines become blocks, and every block remembers the element it came from.
import { ELEMENT_NODE, TEXT_NODE } from '../../dom-numbers';
import { endsIn } from '../../text/single-marks';
import { BLOCKS, HEADINGS, NEVER_CONTENT } from '../rules/elements';
import { isNamed } from '../rules/find-names';
import { WorkingCopy } from '../snapshot/working-copy';
import { buildEmbed } from './build-embed';
import { removeFurniture } from './heading-furniture';
import { splitPictures } from './line-parts';
import { cleanRun, type Line, LineWriter } from './line-writer';
import { ShownLines } from './shown-lines';
import { isDataTable } from './table-kind';

const NESTED = new Set(['blockquote', 'ul', 'ol', 'dl', 'figure', 'details']);
const ITEMS = new Set(['li', 'dt', 'dd', 'td', 'th', 'caption', 'figcaption', 'summary']);
const LANGUAGE = ['lang', 'dir'];
/** What elements say that is not in their words; the sanitiser tests the values. */
const KEPT_ATTRIBUTES: Record<string, readonly string[]> = {
  ol: ['start', 'reversed', 'type'],
  li: ['value', 'data-checked'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};

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
  /** One stays: see WorkingCopy. */
  static readonly kept = new Builder(WorkingCopy.kept);

  readonly sources = new Map<Element, Element>();
  private readonly page: Document;
  private readonly lines: ShownLines;
  private readonly writer: LineWriter;
  /** Marks of removals that wait for the end of the block they stand in. */
  private marks: Node[] = [];
  private deeper = 0;

  constructor(private readonly copy: WorkingCopy) {
    this.page = copy.document;
    this.lines = new ShownLines(copy);
    this.writer = new LineWriter(copy);
  }

  build(source: Element): Element {
    // The title is one; where parts have one each, what stands below them goes a level down.
    if (source.getElementsByTagName('h1').length > 2) this.deeper = 1;
    const root = this.page.createElement('div');
    this.inside(source, root);
    return root;
  }

  /** Puts the children of a copied element into a clean one. `owner` is the block that loose text belongs to. */
  private children(from: Element, into: Element, owner: Element): void {
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) this.text((node as Text).data, from, owner);
      else if (node.nodeType === ELEMENT_NODE) this.element(node as Element, into, owner);
      else if (this.copy.marks.has(node)) this.marks.push(node);
    }
  }

  private text(data: string, from: Element, owner: Element): void {
    if (!data.includes('\n') || !this.lines.keepsLines(from)) {
      this.writer.text(data, owner);
      return;
    }
    data.split('\n').forEach((line, i) => {
      if (i > 0) this.writer.breakLine(owner);
      this.writer.text(line, owner);
    });
  }

  private element(element: Element, into: Element, owner: Element): void {
    const name = element.localName;
    if (name === 'br') this.writer.breakLine(owner);
    else if (name === 'img') this.writer.image(element, owner);
    else if (name === 'math') this.formula(element, into, owner);
    else if (NEVER_CONTENT.has(name)) return;
    else if (BLOCKS.has(name)) this.block(element, into);
    else {
      const apart = this.lines.isLine(element);
      if (apart) this.writer.breakLine(owner);
      const entered = this.writer.enter(element);
      this.children(element, into, owner);
      if (entered) this.writer.leave();
      if (apart) this.writer.breakLine(owner);
    }
  }

  /** In its sentence, or in a paragraph of its own where the page sets it apart. */
  private formula(element: Element, into: Element, owner: Element): void {
    if (element.getAttribute('display') !== 'block' || HEADINGS.has(owner.localName)) {
      this.writer.put(element.cloneNode(true), owner);
      return;
    }
    this.flush(into);
    this.writer.put(element.cloneNode(true), element);
    this.flush(into);
  }

  private block(element: Element, into: Element): void {
    const name = element.localName;
    this.flush(into);
    const level = headingLevel(element, name);
    if (level === 0 && name === 'p' && this.plain(element, into)) return;
    if (level) this.heading(element, level, into);
    else if (name === 'pre') this.pre(element, into);
    else if (name === 'hr') into.append(this.page.createElement('hr'));
    else if (name === 'table' && isDataTable(element, this.copy)) this.table(element, into);
    else if (element.hasAttribute('data-embed')) into.append(buildEmbed(element, this.page));
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
    if (this.lines.keepsLines(element)) return null;
    return cleanRun(element.textContent ?? '').trim();
  }

  private fill(block: Element, source: Element, text: string): Element {
    block.textContent = text;
    this.keep(block, source);
    return block;
  }

  /** Remembers where a block came from, and what that says of itself. */
  private keep(block: Element, source: Element): void {
    this.sources.set(block, source);
    copyAttributes(source, block, LANGUAGE);
  }

  /** The children only: the element itself is a wrapper. */
  private inside(element: Element, into: Element): void {
    this.children(element, into, element);
    this.flush(into);
  }

  private nested(element: Element, into: Element): void {
    const box = this.page.createElement(element.localName);
    copyAttributes(element, box, KEPT_ATTRIBUTES[element.localName]);
    this.inside(element, box);
    if (box.firstChild) into.append(box);
  }

  /** A list item, cell or caption: its text stands in it directly unless it holds several blocks. */
  private item(element: Element, into: Element): void {
    const name = element.localName;
    const box = this.page.createElement(name);
    copyAttributes(element, box, KEPT_ATTRIBUTES[name]);
    const text = this.onlyText(element);
    if (text) this.fill(box, element, text);
    else if (text === null) {
      this.inside(element, box);
      this.unwrapOnly(box);
      if (name === 'figcaption') this.joinCaption(box, element);
    }
    if (box.firstChild || name === 'td' || name === 'th') into.append(box);
  }

  private unwrapOnly(box: Element): void {
    const only = box.firstElementChild;
    if (box.childElementCount !== 1 || only?.localName !== 'p') return;
    const source = this.sources.get(only);
    if (source) this.sources.set(box, source);
    only.replaceWith(...only.childNodes);
  }

  /** A caption is one block: its words and its credit may stand in paragraphs of their own. */
  private joinCaption(box: Element, source: Element): void {
    const parts = [...box.children];
    if (parts.length < 2 || parts.some(({ localName }) => localName !== 'p')) return;
    for (const part of parts) {
      if (part !== parts[0]) part.before(' ');
      part.replaceWith(...part.childNodes);
    }
    this.keep(box, source);
  }

  private table(element: Element, into: Element): void {
    const table = this.page.createElement('table');
    const head = this.page.createElement('thead');
    const body = this.page.createElement('tbody');
    const { caption, rows } = element as HTMLTableElement;
    // As an array: the collection is counted anew after every change to the document.
    for (const row of [...rows]) {
      const line = this.page.createElement('tr');
      for (const cell of [...row.cells]) this.item(cell, line);
      const isHead = !body.firstChild && row.parentElement?.localName === 'thead';
      if (line.textContent?.trim() || line.querySelector('img'))
        (isHead ? head : body).append(line);
    }
    if (caption) this.item(caption, table);
    table.append(...[head, body].filter((part) => part.firstChild));
    if (table.querySelector('tr')) into.append(table);
  }

  private pre(element: Element, into: Element): void {
    const pre = this.page.createElement('pre');
    pre.textContent = (element.textContent ?? '').replace(/^\n/, '').trimEnd();
    copyAttributes(element, pre, ['data-language']);
    this.keep(pre, element);
    if (pre.textContent) into.append(pre);
  }

  /** One block, whatever breaks it holds. The title is shown apart, so the body's headings begin at h2. */
  private heading(element: Element, level: number, into: Element): void {
    removeFurniture(element);
    this.children(element, into, element);
    const lines = this.writer.finish();
    const [first] = lines;
    if (first && lines.some(({ holder }) => holder.textContent?.trim())) {
      const heading = this.page.createElement(`h${Math.min(6, Math.max(2, level + this.deeper))}`);
      for (const { holder } of lines) {
        if (heading.firstChild) heading.append(' ');
        heading.append(...holder.childNodes);
      }
      this.keep(heading, first.source);
      into.append(heading);
    } else this.addLines(into, lines);
    this.flush(into);
  }

  /** Ends the lines gathered so far: each becomes a block of `into`. */
  private flush(into: Element): void {
    this.addLines(into, this.writer.finish());
    if (!this.marks.length) return;
    into.append(...this.marks);
    this.marks = [];
  }

  private addLines(into: Element, lines: readonly Line[]): void {
    for (const { holder, source, hasPictures } of lines) {
      if (hasPictures) this.addParts(into, holder, source);
      else {
        this.keep(holder, source);
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

function copyAttributes(from: Element, to: Element, names: readonly string[] = []): void {
  for (const name of names) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
}

const SUBHEADING = 3;
const LONGEST_HEADING = 60;

function isNamedHeading(element: Element): boolean {
  if (!element.className || !isNamed('subheading', element)) return false;
  const text = (element.textContent ?? '').trim();
  return text.length <= LONGEST_HEADING && !endsIn(text, '.。!！');
}

/** 1 to 6; 0 for what is no heading. */
function headingLevel(element: Element, name: string): number {
  if (HEADINGS.has(name)) return Number(name.charAt(1));
  if (name === 'p' && isNamedHeading(element)) return SUBHEADING;
  if (element.getAttribute('role') !== 'heading') return 0;
  // Two without a level of its own (WAI-ARIA 1.2, “heading”).
  return Math.min(6, Number.parseInt(element.getAttribute('aria-level') ?? '', 10) || 2);
}
