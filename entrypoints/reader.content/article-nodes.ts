// The article as sanitised nodes, for the clean view.
import { blockElements, renderArticle } from '../../lib/render-article';
import { sanitize } from '../../lib/sanitize';
import type { ArticleNodes } from '../../lib/ui/clean-view/clean-view-props';

export const NODES: ArticleNodes = { render: renderArticle, blocks: blockElements, sanitize };
