// What stands for the polyfill in the scripts that are put into pages: there it would be ten kilobytes of every click. Both families
// of browsers answer the calls of Manifest V3 with promises, under a name that no element of the page can take.
import type { Browser } from 'webextension-polyfill';

export default (globalThis as unknown as { chrome: Browser }).chrome;
