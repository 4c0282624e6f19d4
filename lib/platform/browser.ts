// The one place the polyfill comes in; everything else in lib/platform imports `browser` from here.
import browser from 'webextension-polyfill';

export { browser };
