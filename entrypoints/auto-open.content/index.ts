// On a site that the reader chose: asks the background to open the clean view. Not on a page that he comes back to: there he may have
// left it just now.
import { defineContentScript } from 'wxt/utils/define-content-script';
import api from '../../lib/platform/native-api';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // See lib/platform/on-demand.ts: WXT's wrapper for this world is the one that a page cannot notice. It runs isolated.
  world: 'MAIN',
  main() {
    const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isReturn = arrival?.type === 'back_forward';
    api.runtime.sendMessage({ type: 'auto-open', args: { isReturn } }).catch(() => {});
  },
});
