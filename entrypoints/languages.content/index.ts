// The words of languages other than Chinese and English as a script of their own: put into a page whose text is neither.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { FURTHER_PACKS } from '../../lib/language/index';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  // See the reader: WXT's wrapper for this world is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main: () => providePart('languages', FURTHER_PACKS),
});
