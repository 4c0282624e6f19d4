// A reader's own CSS for articles, as a script of its own: put into a page only for those who wrote some.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { OWN_STYLE_PART } from '../../lib/ui/own-style/own-style-part';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // See the reader: WXT's wrapper for this world is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main: () => providePart('own-style', OWN_STYLE_PART),
});
