// The article as sanitised nodes, for the clean view.
import { blockElements, renderArticle } from '../../lib/render-article';
import { sanitize } from '../../lib/sanitize';
import type { ArticleNodes } from '../../lib/ui/clean-view/clean-view-props';

export const NODES: ArticleNodes = {
  // Which pictures load is decided in the clean view, before any of them is in the page.
  render: (article) => renderArticle(article, { mayLoad: () => true }),
  blocks: blockElements,
  sanitize,
};
