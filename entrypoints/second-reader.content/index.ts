// Readability as a script of its own: put into a page whose ratings leave much prose in doubt.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askReadability } from '../../lib/extract/body/ask-readability';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // See the reader: WXT's wrapper for this world is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main: () => providePart('second-reader', askReadability),
});
