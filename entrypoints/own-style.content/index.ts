// A reader's own CSS for articles, as a script of its own: put into a page only for those who wrote some.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ON_DEMAND } from '../../lib/platform/on-demand';
import { OWN_STYLE_PART } from '../../lib/ui/own-style/own-style-part';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  ...ON_DEMAND,
  main: () => providePart('own-style', OWN_STYLE_PART),
});
