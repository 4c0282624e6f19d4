// What the open view's buttons and keys do, as a script of its own: put into a page with the clean view, and where a sentence is shown.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ON_DEMAND } from '../../lib/platform/on-demand';
import { providePart } from '../../lib/ui/page-parts';
import { createViewControl } from './create-view-control';

export default defineContentScript({
  ...ON_DEMAND,
  main: () => providePart('view-control', { createViewControl }),
});
