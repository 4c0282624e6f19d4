// The point in an element where a given character of its words stands; white space is not counted, since the view and
// the block's text may differ in it.
import { SHOW_TEXT } from '../../dom-numbers';
import { standsApart } from '../../extract/body/block-words';
import { offsetAfter, offsetBefore, wordCount } from '../../quote/word-count';

export interface Point {
  node: Node;
  offset: number;
}

/** Before character number `count` of the element's words; null when it has none. */
export function findPoint(element: Element, count: number): Point | null {
  return locate(element, count, (data, left) => offsetBefore(data, left));
}

/** Behind the last of `count` characters. */
export function findPointAfter(element: Element, count: number): Point | null {
  return locate(element, count - 1, (data, left) => offsetAfter(data, left + 1));
}

function locate(
  element: Element,
  index: number,
  offsetIn: (data: string, left: number) => number,
): Point | null {
  let left = index;
  for (const node of textNodes(element)) {
    const total = wordCount(node.data);
    if (left < total) return { node, offset: offsetIn(node.data, left) };
    left -= total;
  }
  return null;
}

/** Without readings above the words, which count in none. */
export function textNodes(element: Element): Text[] {
  const isOwn = (node: Node) => !apart.some((part) => part.contains(node));
  const apart = [...element.querySelectorAll('rt,rp,math')].filter(standsApart);
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isOwn(node)) found.push(node as Text);
  return found;
}
