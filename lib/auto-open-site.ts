// A site on which the clean view opens by itself: a host, and the paths within it where the reader wants no more than those.
import { isRecord, isText } from './check';

export interface AutoOpenSite {
  /** As in an address: lower case, punycode; its subdomains are other hosts. */
  host: string;
  /** Begins with '/', `*` stands for anything; '/*' is the whole host. */
  path: string;
}

const MOST_IN_PATH = 500;
const EVERYTHING = '/*';
const HOST = /^(?!-)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,10}$/;

/** What somebody typed or pasted: an address or a host, and a path where not the whole host is wanted. Null when it is none. */
export function readAutoOpenSite(typed: string, typedPath = ''): AutoOpenSite | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const path = typedPath.trim().replace(/^(?=[^/])/, '/') || EVERYTHING;
  const site = { host: new URL(address).hostname, path: encodePath(path) };
  return isAutoOpenSite(site) ? site : null;
}

/** As addresses have it; what is encoded stays. */
const encodePath = (path: string) => encodeURI(path).replaceAll('%25', '%');

export function isAutoOpenSite(value: unknown): value is AutoOpenSite {
  if (!isRecord(value) || !isText(value.host, 253) || !isText(value.path, MOST_IN_PATH))
    return false;
  return HOST.test(value.host) && value.path.startsWith('/') && !/[\s?#]/.test(value.path);
}

/** Match patterns (developer.chrome.com, "Match patterns"): the host, whatever its port, by both schemes. */
export const originsOf = ({ host }: AutoOpenSite): string[] =>
  ['https', 'http'].map((scheme) => `${scheme}://${host}/*`);

export const patternsOf = ({ host, path }: AutoOpenSite): string[] =>
  ['https', 'http'].map((scheme) => `${scheme}://${host}${path}`);

/** True for an address on the host whose path, query included, fits: as the browser matches the pattern. */
export function fitsAutoOpen(url: string, sites: readonly AutoOpenSite[]): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname, search } = new URL(url);
  return sites.some(({ host, path }) => host === hostname && fitsPath(pathname + search, path));
}

/** Piece by piece, so that no pattern takes long. */
function fitsPath(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return text === first;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}
