export { type Chromium, launchChromium } from './chromium';
export { countRoots, openClosedRoots } from './closed-roots';
export { type Firefox, launchFirefox } from './firefox';
export { fixture, type Site, STRICT_CSP, servePages } from './serve-pages';
