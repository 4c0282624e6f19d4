// The inert copy of the page that the stages work on, with what is known about each of its elements.
import type { Removal, RemovalKind } from '../../article';
import { once } from '../../once';
import { oneLine } from '../../text/collapse-space';
import { add, type Measure } from './measure';
import { findOwnSites } from './own-sites';

export interface CopiedElement extends Measure {
  /** Document order in the snapshot. */
  index: number;
  /** Starts a block of its own. */
  isBlock: boolean;
  /** Holds an element that starts a block of its own. */
  hasBlock: boolean;
  /** Holds text and nothing else. */
  onlyText: boolean;
}

export interface RemovalNote {
  kind: RemovalKind;
  /** Which rule fired, in a few plain words. */
  reason: string;
  doubtful?: boolean;
}

/** Limits on what one removal may carry: beyond them it can be seen but not put back. */
const MAX_HTML = 200_000;
const MAX_TEXT = 2_000;

export interface Copied {
  document: Document;
  url: string;
  known: Map<Node, CopiedElement>;
  live: readonly Element[];
  /** Clutter that was not copied, by the mark that stands for each. */
  skipped: ReadonlyMap<Node, Removal>;
  /** Markup of those that are menus, by the same mark. */
  menus: ReadonlyMap<Node, () => string>;
}

export class WorkingCopy {
  /**
   * Engines forget the shape of a class when nothing of it is left, and all code that they had made fast for it: whoever reads one page after the
   * other would begin anew with each. Of classes that every element or line of a page goes through one instance stays.
   */
  static readonly kept = new WorkingCopy({
    document: {} as Document,
    url: '',
    known: new Map(),
    live: [],
    skipped: new Map(),
    menus: new Map(),
  });

  readonly document: Document;
  readonly url: string;
  readonly removed: Removal[];
  /** Which stage is at work: what is taken out is logged under its name. */
  stage = '';
  /** Stands where something was taken out, so that it can be put back at its place. */
  readonly marks: Map<Node, Removal>;
  private sites: ReadonlySet<string> | null = null;
  private readonly known: Map<Node, CopiedElement>;
  private readonly menus: ReadonlyMap<Node, () => string>;
  private readonly liveElements: readonly Element[];

  constructor({ document, url, known, live, skipped, menus }: Copied) {
    this.menus = menus;
    this.document = document;
    this.url = url;
    this.known = known;
    this.liveElements = live;
    this.marks = new Map(skipped);
    this.removed = [...skipped.values()];
  }

  /** Sites that a teaser would lead to; to be asked before menus are taken out. */
  get ownSites(): ReadonlySet<string> {
    this.sites ??= findOwnSites(this.document, this.url);
    return this.sites;
  }

  /** What is known about an element of the copy; undefined for one that a stage made. */
  about(element: Node): CopiedElement | undefined {
    return this.known.get(element);
  }

  /** The copy of a live element; null when it was not copied. */
  findCopy(live: Element): Element | null {
    const index = this.liveElements.indexOf(live);
    if (index < 0) return null;
    for (const [element, known] of this.known) if (known.index === index) return element as Element;
    return null;
  }

  live(index: number): Element | null {
    return this.liveElements[index] ?? null;
  }

  /** What was logged says what it stood for when it was logged: to be called before parts of the copy move. */
  settle(): void {
    // To ask for all values is to ask for those that are read on demand.
    this.removed.forEach(Object.values);
  }

  note(element: Element, note: RemovalNote): Removal {
    const size = this.known.get(element)?.size ?? 0;
    const said = once(() => {
      const html = size > MAX_HTML / 4 ? '' : element.outerHTML;
      return {
        text: oneLine((element.textContent ?? '').slice(0, 4 * MAX_TEXT)).slice(0, MAX_TEXT),
        html: html.length > MAX_HTML ? '' : html,
      };
    });
    const removal = {
      ...note,
      stage: this.stage,
      get text() {
        return said().text;
      },
      get html() {
        return said().html;
      },
      beforeBlock: -1,
    };
    this.removed.push(removal);
    return removal;
  }

  /** Says before which block what was taken out at a mark stood. */
  place(mark: Node, block: number): void {
    const removal = this.marks.get(mark);
    if (!removal) return;
    removal.beforeBlock = block;
    const menu = this.menus.get(mark);
    if (menu) removal.html = menu();
  }

  /** Takes an element out, logs it and leaves a mark in its place. Elements without words, pictures or players go unlogged. */
  remove(element: Element, note: RemovalNote): void {
    const measure = this.known.get(element);
    const holds = measure && (measure.size > 0 || measure.images > 0);
    if (!measure || holds || element.querySelector('[data-embed]')) {
      const mark = this.document.createComment('');
      this.marks.set(mark, this.note(element, note));
      element.before(mark);
    }
    if (measure) this.subtract(element, measure);
    element.remove();
  }

  private subtract(element: Element, part: Measure): void {
    for (let up = element.parentNode; up; up = up.parentNode) {
      const measure = this.known.get(up);
      if (measure) add(measure, part, -1);
    }
  }
}
