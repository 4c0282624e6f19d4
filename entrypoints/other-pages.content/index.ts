// The article's other pages as a script of its own: put into a page when the reader wants them joined.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { collectPages } from '../../lib/extract/pagination/collect-pages';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // See the reader: WXT's wrapper for this world is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main: () => providePart('other-pages', { collectPages }),
});
