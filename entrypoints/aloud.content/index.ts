// Reading aloud as a script of its own: put into a page when it is first asked for there.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ON_DEMAND } from '../../lib/platform/on-demand';
import { ALOUD_PART } from '../../lib/ui/aloud/aloud-part';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  ...ON_DEMAND,
  main: () => providePart('aloud', ALOUD_PART),
});
