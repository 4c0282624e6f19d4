// Makes the words under a picture its <figcaption>: by name, by what they say, or because the picture's box holds nothing else.
import { ELEMENT_NODE } from '../../dom-numbers';
import { says } from '../../language/says';
import { isNamed } from '../rules/find-names';
import type { BodyLine, BodyLines } from './body-lines';

/** Longer text is a paragraph, whatever it stands beside; in units of `Measure.size`. */
const MAX_CAPTION = 600;
const MAX_BARE_CAPTION = 240;
const NAME_REACH = 4;
export function markCaptions(body: BodyLines): void {
  const seen = new Set<string>();
  for (const line of [...body.lines]) {
    if (line.tag !== 'figcaption' && !isCaption(body, line)) continue;
    const known =
      isKnown(line.text, seen) && !isOpenFigure(nearest(line.element, 'previousSibling'));
    seen.add(line.text);
    if (known) body.remove([line], { kind: 'gallery', reason: 'the same caption again' });
    else if (line.tag !== 'figcaption') makeCaption(body, line);
  }
}

/** “A crane lowers the last beam… more”: the words, and the button behind them. */
const CUT_SHORT = /^(.{30,}?)\s?(?:\.\.\.|…)\s?(\p{L}{0,12})$/u;

/** Galleries show a shortened copy of each caption. */
function isKnown(text: string, seen: ReadonlySet<string>): boolean {
  if (seen.has(text)) return true;
  const [, cut = '', button = ''] = CUT_SHORT.exec(text) ?? [];
  if (cut === '' || (button !== '' && !says('unfold').test(button))) return false;
  return [...seen].some((long) => long.startsWith(cut));
}

function isCaption(body: BodyLines, line: BodyLine): boolean {
  if (line.element.localName !== 'p' || line.measure.size > MAX_CAPTION || !line.source)
    return false;
  if (hasCaptionName(body, line.source)) return true;
  if (!besidePicture(line.element)) return false;
  if (line.measure.size < MAX_BARE_CAPTION && says('caption').test(line.text)) return true;
  return line.measure.size < MAX_BARE_CAPTION && isAloneWithPicture(body, line);
}

function hasCaptionName(body: BodyLines, source: Element): boolean {
  let at: Element | null = source;
  for (let i = 0; i < NAME_REACH && at && at !== body.source; i++, at = at.parentElement) {
    if ((body.copy.about(at)?.size ?? 0) > 2 * MAX_CAPTION) return false;
    if (isNamed('caption', at)) return true;
  }
  return false;
}

const besidePicture = (element: Element) =>
  nearest(element, 'previousSibling')?.localName === 'figure' ||
  nearest(element, 'nextSibling')?.localName === 'figure';

function nearest(element: Element, side: 'previousSibling' | 'nextSibling'): Element | null {
  let node = element[side];
  while (node && node.nodeType !== ELEMENT_NODE) node = node[side];
  return node as Element | null;
}

/** The box around picture and words holds no other words, and the words are not a paragraph of their own. */
function isAloneWithPicture(body: BodyLines, line: BodyLine): boolean {
  for (let at = line.source; at && at !== body.source; at = at.parentElement) {
    const measure = body.copy.about(at);
    if (!measure || measure.size > line.measure.size) return false;
    if (measure.images > 0) return at.localName !== 'p' && !at.querySelector('p');
  }
  return false;
}

function makeCaption(body: BodyLines, line: BodyLine): void {
  const page = line.element.ownerDocument;
  const caption = page.createElement('figcaption');
  const before = nearest(line.element, 'previousSibling');
  const after = nearest(line.element, 'nextSibling');
  caption.append(...line.element.childNodes);
  if (isOpenFigure(before)) {
    before?.append(caption);
    line.element.remove();
  } else if (isOpenFigure(after)) {
    after?.append(caption);
    line.element.remove();
  } else {
    const figure = page.createElement('figure');
    figure.append(caption);
    line.element.replaceWith(figure);
  }
  if (line.source) body.built.sources.set(caption, line.source);
  line.element = caption;
  line.tag = 'figcaption';
}

const isOpenFigure = (element: Element | null) =>
  element?.localName === 'figure' && !element.querySelector('figcaption');
