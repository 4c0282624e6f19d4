// Where in the article a link into the page leads.
import { findLinked } from './read-note';

/**
 * Index of the first block at or behind the place, -1 when the link leads out of the page or to nothing.
 * @param elements where each block stands on the page
 */
export function findBlock(
  document: Document,
  href: string,
  elements: readonly (Element | null)[],
): number {
  const target = findLinked(document, href);
  if (!target) return -1;
  return elements.findIndex((element) => element !== null && !isBefore(element, target));
}

/** What holds the target is not before it. */
const isBefore = (element: Element, target: Element): boolean =>
  !element.contains(target) &&
  (target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
