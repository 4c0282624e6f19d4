// The article as nodes to show. It may have been stored or sent, so it is sanitised once more.
import type { Article } from './article';
import { type DomOptions, type Later, sanitize } from './sanitize';

export { blockElements } from './extract/body/list-blocks';

export interface RenderOptions extends DomOptions {
  /** Which pictures may be requested; none without it, for an article alone does not know what its page had loaded. */
  mayLoad?(url: string): boolean;
}

/**
 * What the clean view shows; `blockElements` of it are `article.blocks`, one for one.
 * A picture that may not load keeps its words and its size, and no address.
 */
export function renderArticle(
  article: Pick<Article, 'content' | 'url'>,
  { mayLoad, document, later }: RenderOptions = {},
): DocumentFragment {
  const finish = (fragment: DocumentFragment) => {
    for (const image of fragment.querySelectorAll('img'))
      if (!mayLoad?.(image.getAttribute('src') ?? '')) image.removeAttribute('src');
    for (const card of fragment.querySelectorAll('figure[data-embed] a:empty'))
      card.textContent = card.getAttribute('title');
    return fragment;
  };
  const give: Later['give'] = (rest) => later?.give(() => finish(rest()));
  const inTurn = later && { ...later, give };
  return finish(sanitize(article.content, article.url, { document, later: inTurn }));
}
