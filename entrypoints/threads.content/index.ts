// What finds the posts of a thread as a script of its own: put into a page that says it is one.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { THREADS } from '../../lib/extract/body/threads';
import { ON_DEMAND } from '../../lib/platform/on-demand';
import { providePart } from '../../lib/ui/page-parts';

export default defineContentScript({
  ...ON_DEMAND,
  main: () => providePart('threads', THREADS),
});
