// Where in the article a link into the page leads.
import type { PageArticle } from './page-article';
import { findLinked } from './read-note';

/** Index of the first block at or behind the place, -1 when the link leads out of the page or to nothing. */
export function findBlock(page: PageArticle, href: string): number {
  const target = findLinked(href);
  const result = page.current()?.result;
  if (!target || !result?.ok) return -1;
  return result.blocks.findIndex((_, index) => {
    const element = page.elementOf(index);
    return element !== null && !isBefore(element, target);
  });
}

/** What holds the target is not before it. */
const isBefore = (element: Element, target: Element): boolean =>
  !element.contains(target) &&
  (target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
