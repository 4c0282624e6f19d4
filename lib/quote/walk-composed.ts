// The page as it is shown: shadow trees in place of their hosts' children, slots filled. Without recursion: pages nest deep.
import { ELEMENT_NODE } from '../dom-numbers';

export interface ComposedVisitor {
  /** Every node, comments too. False: do not go inside. */
  enter(node: Node): boolean;
  /** After the last child of an element that was gone into. */
  leave(element: Element): void;
}

export type RootOf = (element: Element) => ShadowRoot | null;

interface Level {
  element: Element;
  children: readonly Node[];
  next: number;
}

export const openRootOf: RootOf = (element) => element.shadowRoot;

/** @param rootOf how a shadow root is reached: closed ones need the browser's help. */
export function walkComposed(root: Element, visitor: ComposedVisitor, rootOf = openRootOf): void {
  const levels: Level[] = [];
  const visit = (node: Node) => {
    if (visitor.enter(node) && node.nodeType === ELEMENT_NODE)
      levels.push({
        element: node as Element,
        children: childrenOf(node as Element, rootOf),
        next: 0,
      });
  };
  visit(root);
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const child = level.children[level.next++];
    if (child) visit(child);
    else visitor.leave((levels.pop() as Level).element);
  }
}

function childrenOf(element: Element, rootOf: RootOf): readonly Node[] {
  if (element.localName === 'slot') {
    const filled = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    if (filled.length) return filled;
  }
  return [...(rootOf(element) ?? element).childNodes];
}
