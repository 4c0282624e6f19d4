// Leaves of the page: most of its elements.

import type { DomAccess } from '../../dom-access';
import { TEXT_NODE } from '../../dom-numbers';
import { hasInk } from '../../text/words';

/** The text of an element that holds one piece of it and nothing else; null for any other, and for blanks. */
export function soleTextOf(dom: DomAccess, element: Element): string | null {
  const only = dom.firstChildOf(element);
  if (!only || dom.nodeTypeOf(only) !== TEXT_NODE || dom.nextSiblingOf(only)) return null;
  const { data } = only as Text;
  return hasInk(data) ? data : null;
}
