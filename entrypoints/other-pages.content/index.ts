// The article's other pages as a script of its own: put into a page when the reader wants them joined.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { collectPages } from '../../lib/extract/pagination/collect-pages';
import { ON_DEMAND } from '../../lib/platform/on-demand';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  ...ON_DEMAND,
  main: () => providePart('other-pages', { collectPages }),
});
