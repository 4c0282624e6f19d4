// Readability as a script of its own: put into a page whose ratings leave much prose in doubt.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askReadability } from '../../lib/extract/body/ask-readability';
import { ON_DEMAND } from '../../lib/platform/on-demand';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  ...ON_DEMAND,
  main: () => providePart('second-reader', askReadability),
});
