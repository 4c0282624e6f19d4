// What a gathered line is made of: trimmed at its ends, pictures parted from words.

import { ELEMENT_NODE, TEXT_NODE } from '../../dom-numbers';
import { endsIn } from '../../text/single-marks';

/** A picture smaller than this on a side is an icon or a pixel, px. */
const SMALL_IMAGE = 40;

/** Trims a line; false when nothing is left of it. */
export function tidy(holder: Element): boolean {
  trimEnd(holder, 'firstChild');
  trimEnd(holder, 'lastChild');
  return holder.firstChild !== null;
}

/** Trims one end: empty elements there go, blanks there go. */
function trimEnd(holder: Element, side: 'firstChild' | 'lastChild'): void {
  for (let node: Node | null = holder; node; ) {
    const end: Node | null = node[side];
    if (!end) {
      if (node === holder || node.nodeName === 'IMG') return;
      const empty: Node = node;
      node = empty.parentNode === holder ? holder : empty.parentNode;
      (empty as ChildNode).remove();
      continue;
    }
    if (end.nodeType !== TEXT_NODE) {
      node = end;
      continue;
    }
    const text = end as Text;
    const { data } = text;
    const trimmed = side === 'firstChild' ? data.trimStart() : data.trimEnd();
    if (trimmed.length < data.length) text.data = trimmed;
    if (trimmed) return;
    text.remove();
    if (!node.firstChild && node !== holder) continue;
  }
}

/** On a picture that stands for a word; gone when the body is sanitised. */
export const IN_SENTENCE = 'data-in-sentence';
const WORD_NAME = /emoji|emoticon|smil(?:ey|ie)|biaoqing|drop-?cap|\bface\b|latex|equation|math/i;
/** A wider picture is one to look at, whatever stands around it, px. */
const WIDE_IMAGE = 200;

/** Whether a copied picture is one of the characters of its sentence: an emoji, a sign, an icon with a name. */
export function isInSentence(image: Element): boolean {
  if (WORD_NAME.test((image.getAttribute('class') ?? '').slice(0, 200))) return true;
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  // An icon at the end of a line is a mark of the house, whatever its words.
  return !(width >= WIDE_IMAGE) && standsMidway(image);
}

/** Words directly on both sides, and the sentence before it not at its end. */
const SENTENCE_ENDS = '。！？!?.…：:；;”’"）)]】';

function standsMidway({ previousSibling: before, nextSibling: after }: Element): boolean {
  const lead = before?.nodeType === TEXT_NODE ? (before as Text).data : '';
  const rest = after?.nodeType === TEXT_NODE ? (after as Text).data : '';
  const breaks = lead.slice(lead.trimEnd().length).includes('\n') || /^\s*\n/.test(rest);
  return !breaks && lead.trim() !== '' && rest.trim() !== '' && !endsIn(lead, SENTENCE_ENDS);
}

export interface Part {
  nodes: Node[];
  picture: boolean;
}

const isIcon = (image: Element) =>
  ['width', 'height'].some((side) => {
    const value = Number.parseInt(image.getAttribute(side) ?? '', 10);
    return value > 0 && value < SMALL_IMAGE;
  });

/** Parts pictures that stand at the ends of a line, or alone, from its words. */
export function splitPictures(holder: Element): Part[] {
  const parts: Part[] = [];
  let words: Node[] = [];
  const end = () => {
    if (words.some((node) => node.textContent?.trim()))
      parts.push({ nodes: words, picture: false });
    words = [];
  };
  const hasWords = Boolean(holder.textContent?.trim());
  for (const node of [...holder.childNodes]) {
    const images = node.nodeType === ELEMENT_NODE ? picturesIn(node as Element) : [];
    const isWord = hasWords && images.every((image) => image.hasAttribute(IN_SENTENCE));
    if (images.length && !isWord && !node.textContent?.trim()) {
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
