// The one place the polyfill comes in; everything else in lib/platform imports `browser` from here. The scripts put into pages are
// built with `native-api.ts` in its stead.
import browser from 'webextension-polyfill';

export { browser };
