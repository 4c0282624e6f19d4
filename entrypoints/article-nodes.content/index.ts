// The article as sanitised nodes, for what shows it or takes it away whole: the sanitiser is a tenth of what a click would load.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ON_DEMAND } from '../../lib/platform/on-demand';
import { blockElements, renderArticle } from '../../lib/render-article';
import { sanitize } from '../../lib/sanitize';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  ...ON_DEMAND,
  main: () =>
    providePart('article-nodes', {
      // Which pictures load is decided in the clean view, before any of them is in the page.
      render: (article, later) => renderArticle(article, { mayLoad: () => true, later }),
      blocks: blockElements,
      sanitize,
    }),
});
