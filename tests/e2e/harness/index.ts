export { listBookFaults } from './check-book.ts';
export { type Chromium, launchChromium } from './chromium.ts';
export { countRoots, openClosedRoots, openView } from './closed-roots.ts';
export { type Firefox, launchFirefox } from './firefox.ts';
export { fixture, type Site, STRICT_CSP, servePages } from './serve-pages.ts';
