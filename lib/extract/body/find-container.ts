// Where the article is sure to be, before its body is found: what stands beside it may go.
import type { WorkingCopy } from '../snapshot/working-copy';

/** What is sure to hold the article: the <article> of the headline, else the nearest box round the opening paragraph that holds as much again. */
export function findContainer(
  copy: WorkingCopy,
  headline: Element | null,
  opening: Element | null,
) {
  const proseOf = (element: Element) => copy.about(element)?.prose ?? 0;
  const least = opening ? 2 * proseOf(opening) : 0;
  const article = headline?.closest('article');
  if (article?.contains(opening) && proseOf(article) >= least) return article;
  let container = opening?.parentElement ?? null;
  while (container && proseOf(container) < least) container = container.parentElement;
  return container;
}
