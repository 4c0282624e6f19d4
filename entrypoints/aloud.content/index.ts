// Reading aloud as a script of its own: put into a page when it is first asked for there.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ALOUD_PART } from '../../lib/ui/aloud/aloud-part';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // See the reader: WXT's wrapper for this world is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main: () => providePart('aloud', ALOUD_PART),
});
