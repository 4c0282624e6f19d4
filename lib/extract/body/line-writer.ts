// Gathers running text into lines: a <br> ends one, inline elements that are open go on in the next.

import { collapseSpace } from '../../text/collapse-space';
import { readWeightOf } from '../../text/read-style';
import { withoutUnseen } from '../../text/unseen';
import { KEPT_INLINE } from '../rules/elements';
import type { WorkingCopy } from '../snapshot/working-copy';
import { IN_SENTENCE, isInSentence, tidy } from './line-parts';

export interface Line {
  /** A paragraph: what most lines end as. */
  holder: Element;
  /** The block of the copy that the text stands in. */
  source: Element;
  hasPictures: boolean;
}

/** Each is made anew in every line inside it: no honest sentence stands in more. */
const MAX_OPEN = 12;
const PICTURE_ATTRIBUTES = ['src', 'alt', 'title', 'width', 'height'];
/** Most text holds nothing of the kind: one look tells. White space other than a blank, one behind a blank, and what is not seen. */
const UNCLEAN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\0-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| \s/;

/** A line of the source that ends between two wide characters: browsers that know of it set no blank there (CSS Text 3, 4.1.3). */
const WIDE_BREAK =
  /(?<=[\u3001-\u30ff\u3400-\u9fff\uff01-\uff60])[ \t]*[\r\n]\s*(?=[\u3001-\u30ff\u3400-\u9fff\uff01-\uff60])/g;

/** White space collapsed, unseen characters gone. */
export const cleanRun = (data: string) =>
  UNCLEAN.test(data) ? withoutUnseen(collapseSpace(data.replace(WIDE_BREAK, ''))) : data;

export class LineWriter {
  private lines: Line[] = [];
  /** Inline elements that the walk is inside of, outermost first; `open` are their copies in the current line. */
  private readonly wrappers: Element[] = [];
  private readonly open: Element[] = [];

  private readonly page: Document;

  constructor(copy: WorkingCopy) {
    this.page = copy.document;
  }

  /** Inside an inline element, such as a link around whole paragraphs. */
  get isWrapped(): boolean {
    return this.wrappers.length > 0;
  }

  text(data: string, owner: Element): void {
    if (!this.lines.length && !data.trim()) return;
    this.point(owner).append(cleanRun(data));
  }

  breakLine(owner: Element): void {
    if (this.lines.length) this.startLine(owner);
  }

  /** Puts in a node as it is. */
  put(node: Node, owner: Element): void {
    this.point(owner).appendChild(node);
  }

  image(element: Element, owner: Element): void {
    const clean = this.page.createElement('img');
    for (const name of PICTURE_ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value) clean.setAttribute(name, value);
    }
    this.point(owner).appendChild(clean);
    if (isInSentence(element)) clean.setAttribute(IN_SENTENCE, '');
    (this.lines[this.lines.length - 1] as Line).hasPictures = true;
  }

  /** Opens an inline element; false for a plain wrapper, which leaves no trace. */
  enter(element: Element): boolean {
    const clean = this.cleanInline(element);
    if (!clean || this.wrappers.length >= MAX_OPEN) return false;
    this.wrappers.push(clean);
    if (this.lines.length) this.openCopy(clean);
    return true;
  }

  leave(): void {
    this.wrappers.pop();
    this.open.length = Math.min(this.open.length, this.wrappers.length);
  }

  /** The lines gathered so far that hold something; the next begins anew. */
  finish(): Line[] {
    if (!this.lines.length) return this.lines;
    const lines = this.lines.filter(({ holder }) => tidy(holder));
    this.lines = [];
    this.open.length = 0;
    return lines;
  }

  private openCopy(wrapper: Element): void {
    const clean = wrapper.cloneNode(false) as Element;
    this.end().appendChild(clean);
    this.open.push(clean);
  }

  private end(): Element {
    return this.open[this.open.length - 1] ?? (this.lines[this.lines.length - 1] as Line).holder;
  }

  private point(owner: Element): Element {
    if (!this.lines.length) this.startLine(owner);
    return this.end();
  }

  private startLine(owner: Element): void {
    const holder = this.page.createElement('p');
    this.lines.push({ holder, source: owner, hasPictures: false });
    this.open.length = 0;
    for (const wrapper of this.wrappers) this.openCopy(wrapper);
  }

  /** An allowed inline element without its children; <strong> for what only a style makes bold; null for plain wrappers. */
  private cleanInline(element: Element): Element | null {
    const name = element.localName;
    if (!KEPT_INLINE.has(name)) {
      const style = element.getAttribute('style');
      return readWeightOf(style) === 'bold' ? this.page.createElement('strong') : null;
    }
    const clean = this.page.createElement(name);
    const href = name === 'a' ? element.getAttribute('href') : null;
    if (name === 'a' && !href) return null;
    if (href) clean.setAttribute('href', href);
    for (const said of ['datetime', 'lang', 'dir']) {
      const value = element.getAttribute(said);
      if (value) clean.setAttribute(said, value);
    }
    return clean;
  }
}
