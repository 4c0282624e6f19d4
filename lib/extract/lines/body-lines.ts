// The rebuilt body as a list of lines, for the stages that judge by words and place.

import type { Removal } from '../../article';
import { SHOW_TEXT } from '../../dom-numbers';
import { hasInk } from '../../text/words';
import { readBlockWords } from '../body/block-words';
import type { BuiltBody } from '../body/build-body';
import { blockElements, blockTag } from '../body/list-blocks';
import { type Measure, measureText } from '../snapshot/measure';
import { type RemovalNote, WorkingCopy } from '../snapshot/working-copy';

export interface BodyLine {
  /** The clean block. */
  element: Element;
  /** The element of the copy it came from. */
  source: Element | null;
  text: string;
  tag: string;
  measure: Measure;
}

/** In units of `Measure.size`. */
export const sizeOf = (lines: readonly BodyLine[]): number =>
  lines.reduce((sum, { measure }) => sum + measure.size, 0);

export class BodyLines {
  /** One stays: see WorkingCopy. */
  static readonly kept = new BodyLines(
    WorkingCopy.kept,
    { root: {} as Element, sources: new Map() },
    {} as Element,
  );

  lines: BodyLine[];

  constructor(
    readonly copy: WorkingCopy,
    readonly built: BuiltBody,
    /** The element of the copy that the body was built from. */
    readonly source: Element,
  ) {
    this.lines = blockElements(built.root).map((element) => this.read(element));
  }

  private read(element: Element): BodyLine {
    const { text } = readBlockWords(element);
    const measure = measureText(text);
    if (element.firstElementChild) addLinks(measure, element);
    const source = this.built.sources.get(element) ?? null;
    return { element, source, text, tag: blockTag(element), measure };
  }

  /** Takes lines out of the body, logs each and leaves a mark in its place. */
  remove(lines: readonly BodyLine[], note: RemovalNote): Removal[] {
    return this.removeAll([{ lines, note }]);
  }

  /** The same for lines that go for different reasons: one look at all lines, however many go. */
  removeAll(parts: readonly { lines: readonly BodyLine[]; note: RemovalNote }[]): Removal[] {
    const gone = new Set(parts.flatMap(({ lines }) => lines));
    if (gone.size === 0) return [];
    this.lines = this.lines.filter((line) => !gone.has(line));
    return parts.flatMap(({ lines, note }) =>
      lines.map((line) => this.removeElement(line.element, note)),
    );
  }

  /** Takes a part out of a line that stays. */
  cut(line: BodyLine, part: Element, note: RemovalNote): void {
    this.copy.note(part, note);
    part.remove();
    Object.assign(line, this.read(line.element));
  }

  /** Takes out any element of the rebuilt body that holds no line: a figure, a rule. */
  removeElement(element: Element, note: RemovalNote): Removal {
    const removal = this.copy.note(element, note);
    const mark = this.copy.document.createComment('');
    this.copy.marks.set(mark, removal);
    // A mark inside a list or table would be lost with it when that is emptied.
    let place = element;
    while (place.parentElement && place.parentElement !== this.built.root)
      place = place.parentElement;
    if (place === element) element.replaceWith(mark);
    else {
      place.before(mark);
      const parent = element.parentElement;
      element.remove();
      removeEmptied(parent, this.built.root);
    }
    return removal;
  }
}

function addLinks(measure: Measure, element: Element): void {
  for (const link of element.getElementsByTagName('a')) {
    measure.linkSize += measureText(link.textContent ?? '').size;
    measure.links++;
  }
}

/** Looks no further than the first words: what is left may be very long. */
function hasWords(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  while (walker.nextNode()) if (hasInk((walker.currentNode as Text).data)) return true;
  return false;
}

/** Removes what holds nothing any more, outward to the root. */
function removeEmptied(from: Element | null, root: Element): void {
  for (let at = from; at && at !== root; ) {
    if (hasWords(at) || at.querySelector('img')) return;
    const up: Element | null = at.parentElement;
    at.remove();
    at = up;
  }
}
