// Between an offset in a block's text and a point in its element. Only solid characters are counted, so that white
// space, which the two treat differently, cannot shift anything.

const HOLLOW = /[\s\u00ad\u200b\u2060\ufeff]/;

export interface Point {
  node: Node;
  offset: number;
}

/** How many solid characters stand before `offset` in `text`. */
export function countSolid(text: string, offset: number): number {
  let count = 0;
  for (let i = 0; i < offset && i < text.length; i++) if (!HOLLOW.test(text[i] ?? '')) count++;
  return count;
}

/** The offset in `text` at which the solid character number `count` begins (or where the text ends). */
export function offsetOfSolid(text: string, count: number): number {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    if (HOLLOW.test(text[i] ?? '')) continue;
    if (seen === count) return i;
    seen++;
  }
  return text.length;
}

/** The point in `element` before its solid character number `count`; with `after`, behind number `count` − 1. */
export function findPoint(element: Element, count: number, after = false): Point | null {
  const wanted = after ? count - 1 : count;
  let seen = 0;
  let last: Point | null = null;
  for (const node of textNodes(element)) {
    const total = countSolid(node.data, node.data.length);
    if (wanted < seen + total) {
      const offset = offsetOfSolid(node.data, Math.max(0, wanted - seen));
      return { node, offset: after && wanted >= 0 ? offset + 1 : offset };
    }
    seen += total;
    last = { node, offset: node.data.length };
  }
  return last;
}

/** How many solid characters of `element` stand before the point. */
export function countBefore(element: Element, point: Point): number {
  let count = 0;
  for (const node of textNodes(element)) {
    if (node === point.node) return count + countSolid(node.data, point.offset);
    if (!isBefore(node, point)) break;
    count += countSolid(node.data, node.data.length);
  }
  return count;
}

export function textNodes(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

function isBefore(node: Text, point: Point): boolean {
  const child = point.node.childNodes[point.offset];
  if (child) {
    const place = child.compareDocumentPosition(node);
    return (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }
  const place = point.node.compareDocumentPosition(node);
  return (place & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0;
}
