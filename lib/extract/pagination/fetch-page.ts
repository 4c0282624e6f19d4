// Fetches one further page of an article, on the user's wish: same origin before and after redirects, HTML only, bounded in size and time.
import { decodePage } from './decode-page';

export type FetchFailure =
  | 'refused'
  | 'other-origin'
  | 'offline'
  | 'not-found'
  | 'server-error'
  | 'not-html'
  | 'too-large'
  | 'timeout'
  | 'cancelled';

export type FetchedPage =
  | { ok: true; url: string; document: Document }
  | { ok: false; url: string; reason: FetchFailure; detail: string };

export interface FetchOptions {
  /** The page's own fetch; cookies go along, as they do when the reader clicks the link. */
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Address of the page that is being read: what is fetched must share its origin. */
  pageUrl: string;
  /** The reader's own cancel. */
  signal?: AbortSignal;
  /** Fires when the page has taken too long; ten seconds by default. */
  timeout?: AbortSignal;
  /** Into an inert document. */
  parse: (html: string) => Document;
  /** An address that does something instead of showing a page. */
  isAction: (address: string) => boolean;
}

export const MAX_BYTES = 5 * 1024 * 1024;
export const MAX_MILLISECONDS = 10_000;

/** One page as an inert document. Never throws: what went wrong has a name. */
export async function fetchPage(url: string, options: FetchOptions): Promise<FetchedPage> {
  const refused = refuse(url, options);
  if (refused) return fail(url, refused);
  const timeout = options.timeout ?? AbortSignal.timeout(MAX_MILLISECONDS);
  const signal = AbortSignal.any([timeout, ...(options.signal ? [options.signal] : [])]);
  try {
    const response = await options.fetch(url, {
      method: 'GET',
      credentials: 'same-origin',
      redirect: 'follow',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal,
    });
    return await readResponse(response, url, options);
  } catch (error) {
    if (options.signal?.aborted) return fail(url, 'cancelled');
    if (timeout.aborted) return fail(url, 'timeout');
    return error instanceof TooLarge ? fail(url, 'too-large') : fail(url, 'offline', String(error));
  }
}

class TooLarge extends Error {}

function fail(url: string, reason: FetchFailure, detail = ''): FetchedPage {
  return { ok: false, url, reason, detail };
}

/** Why an address must not be asked for at all; null when it may. */
function refuse(address: string, { pageUrl, isAction }: FetchOptions): FetchFailure | null {
  try {
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'refused';
    if (url.username || url.password || isAction(decodeURIComponent(url.pathname + url.search)))
      return 'refused';
    return url.origin === new URL(pageUrl).origin ? null : 'other-origin';
  } catch {
    return 'refused';
  }
}

async function readResponse(
  response: Response,
  url: string,
  options: FetchOptions,
): Promise<FetchedPage> {
  const final = response.url || url;
  const type = response.headers.get('content-type') ?? '';
  const refused =
    refuse(final, options) ?? refuseStatus(response.status) ?? (isHtml(type) ? null : 'not-html');
  if (refused) {
    await response.body?.cancel();
    return fail(url, refused, `${response.status} ${type}`.trim());
  }
  const html = decodePage(await readBytes(response), type);
  return { ok: true, url: final, document: options.parse(html) };
}

function refuseStatus(status: number): FetchFailure | null {
  if (status >= 200 && status < 300) return null;
  return status >= 500 ? 'server-error' : 'not-found';
}

function isHtml(type: string): boolean {
  const [name = ''] = type.toLowerCase().split(';', 1);
  return name.trim() === 'text/html' || name.trim() === 'application/xhtml+xml';
}

async function readBytes(response: Response): Promise<Uint8Array> {
  const declared = Number(response.headers.get('content-length') ?? 0);
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > MAX_BYTES || declared > MAX_BYTES) {
      await reader.cancel();
      throw new TooLarge();
    }
    chunks.push(part.value);
  }
  return concatenate(chunks, size);
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
