// The words of languages other than Chinese and English as a script of their own: put into a page whose text is neither.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { FURTHER_PACKS } from '../../lib/language/index';
import { ON_DEMAND } from '../../lib/platform/on-demand';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  ...ON_DEMAND,
  main: () => providePart('languages', FURTHER_PACKS),
});
