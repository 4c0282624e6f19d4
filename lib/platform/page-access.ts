// Which tabs no extension may read, and why: told before anything is tried, in words the popup has a sentence for.

export type NoAccess =
  | 'browser-page' // chrome:, edge:, about:preferences …
  | 'extension-page'
  | 'store'
  | 'blank' // about:blank, a new tab
  | 'pdf'
  | 'file-access' // file: without the permission that only the user can give
  | 'view-source'
  | 'data-url'
  | 'reader-view' // Firefox's own
  | 'error-page' // the browser's own “this site can't be reached”
  | 'no-entry' // Firefox tells no reason: an error page, its PDF viewer, a site that it protects
  | 'blocked'; // the browser refused for another reason (policy, a site that it protects)

const BROWSER_SCHEMES = new Set([
  'chrome:',
  'edge:',
  'brave:',
  'opera:',
  'vivaldi:',
  'devtools:',
  'chrome-search:',
  'chrome-untrusted:',
  'chrome-error:',
  'resource:',
  'jar:',
]);
const EXTENSION_SCHEMES = new Set(['chrome-extension:', 'moz-extension:', 'extension:']);
const DATA_SCHEMES = new Set(['data:', 'blob:', 'javascript:', 'filesystem:']);
const BLANK_PAGES = new Set([
  'about:blank',
  'about:newtab',
  'about:home',
  'about:privatebrowsing',
  'chrome://newtab/',
  'chrome://new-tab-page/',
  'edge://newtab/',
]);

/** Shops of extensions, and the sites on which Firefox runs no extension (extensions.webextensions.restrictedDomains). */
const PROTECTED_HOSTS = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'install.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);
const STORE_PATHS: [host: string, path: string][] = [
  ['chrome.google.com', '/webstore'],
  ['microsoftedge.microsoft.com', '/addons'],
];

/** Why the page at `url` cannot be read; null when it may be tried. */
export function findNoAccess(url: string | undefined, mayReadFiles: boolean): NoAccess | null {
  // Where no grant is possible Chromium hides the address too: what it says when it is asked tells more.
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (BLANK_PAGES.has(url.replace(/[?#][\s\S]*/, ''))) return 'blank';
  if (/^about:reader\?/.test(url)) return 'reader-view';
  if (protocol === 'about:' || BROWSER_SCHEMES.has(protocol)) return 'browser-page';
  if (protocol === 'view-source:') return 'view-source';
  if (EXTENSION_SCHEMES.has(protocol)) return 'extension-page';
  if (DATA_SCHEMES.has(protocol)) return 'data-url';
  if (protocol === 'file:' && !mayReadFiles) return 'file-access';
  if (isStore(hostname, pathname)) return 'store';
  return /\.pdf$/i.test(pathname) ? 'pdf' : null;
}

function isStore(hostname: string, pathname: string): boolean {
  if (PROTECTED_HOSTS.has(hostname)) return true;
  return STORE_PATHS.some(([host, path]) => hostname === host && pathname.startsWith(path));
}

/** What the browsers say when a script may not be put into a page. */
const REFUSALS: [words: RegExp, reason: NoAccess][] = [
  [/extensions gallery cannot be scripted/i, 'store'],
  [/cannot access (a )?(chrome|edge|about|devtools)/i, 'browser-page'],
  [/cannot access.{0,40}file:/i, 'file-access'],
  [/error page/i, 'error-page'],
  [/missing host permission/i, 'no-entry'],
  [/cannot access|cannot be scripted|policy/i, 'blocked'],
];

/** The reason in an error of `executeScript`; null when the error is something else. */
export function readRefusal(error: unknown, url: string | undefined): NoAccess | null {
  const words = String(error).slice(0, 500);
  const reason = REFUSALS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  // Refused, and not even the address is told: about:blank, data:, view-source: and the like.
  return reason === 'blocked' && !url ? 'blank' : reason;
}
