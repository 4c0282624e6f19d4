// The whole article as text for the clipboard, as a script of its own: put into a page when the reader is about to take it away.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { buildArticleCopy } from '../../lib/clipboard/build-article-copy';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // See the reader: WXT's wrapper for this world is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main: () => providePart('article-copy', { buildArticleCopy }),
});
