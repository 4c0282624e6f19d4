// The whole article as text for the clipboard, as a script of its own: put into a page when the reader is about to take it away.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { buildArticleCopy } from '../../lib/clipboard/build-article-copy';
import { ON_DEMAND } from '../../lib/platform/on-demand';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  ...ON_DEMAND,
  main: () => providePart('article-copy', { buildArticleCopy }),
});
