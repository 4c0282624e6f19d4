// Quotes as a script of their own: put into a page with the clean view, and where something is selected when the page is read.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { buildQuoteCopy } from '../../lib/clipboard/build-quote-copy';
import { planMark } from '../../lib/plan-mark';
import { ON_DEMAND } from '../../lib/platform/on-demand';
import { providePart } from '../../lib/ui/page-parts';
import { quotePassage } from './quote-passage';
import { quoteSelection } from './quote-selection';

export default defineContentScript({
  ...ON_DEMAND,
  main: () => providePart('quoting', { quoteSelection, quotePassage, buildQuoteCopy, planMark }),
});
