// The outline's grammar, for the clean view: it comes with the view, not with every click.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { withOutline } from '../../lib/outline/with-outline';
import { provideParts } from '../../lib/platform/provide-parts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // See the reader: this wrapper is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main: () => provideParts({ 'lib/outline/with-outline': { withOutline } }),
});
