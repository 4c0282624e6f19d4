import { defineContentScript } from 'wxt/utils/define-content-script';
import { extractPage } from '../../lib/extract/extract-article';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main() {
    return extractPage(document, location.href).result;
  },
});
