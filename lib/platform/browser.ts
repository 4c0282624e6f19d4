// The one place the browser's API comes in; everything else in lib/platform imports `browser` from here. Both families of
// browsers answer calls of Manifest V3 with promises, under a name that no element of the page can take.
import type { Browser } from 'webextension-polyfill';

const api = globalThis as unknown as { chrome: Browser };

export const browser = api.chrome;
