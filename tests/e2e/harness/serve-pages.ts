// A static server for pages under test: any path, any headers, any host name that the browser maps to it.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { FIXTURES } from './paths.ts';

export interface Answer {
  body: string | Buffer;
  status?: number;
  headers?: Record<string, string>;
}

/** An answer, a page's HTML, or a function of the request (async is fine). */
export type Route = Answer | string | ((request: http.IncomingMessage) => Answer | Promise<Answer>);

export interface Site {
  port: number;
  /** `http://HOST:PORT/path`. 127.0.0.1 is a secure context; 'news.test' (any *.test) is a plain http page. */
  url(path: string, host?: string): string;
  /** Adds or replaces the answer for a path; the query is ignored. */
  route(path: string, route: Route): void;
  /** Hands the answer to the path over to the test, which may never end it. */
  stream(path: string, write: http.RequestListener): void;
  /** Every request so far, as `METHOD host/path?query`. */
  requests: string[];
  close(): Promise<void>;
}

/** A policy under which no script, style, image or connection of the page's own would work. */
export const STRICT_CSP = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** The fixture's file, e.g. `fixture('articles/gmw-regional/source.html')`. */
export function fixture(path: string): Buffer {
  return readFileSync(join(FIXTURES, path));
}

function readFixture(path: string): Answer {
  try {
    return { body: fixture(normalize(path)) };
  } catch {
    return { body: 'not found', status: 404 };
  }
}

async function answer(request: http.IncomingMessage, route: Route | undefined, path: string) {
  if (route === undefined) return readFixture(path);
  if (typeof route === 'string') return { body: route };
  return typeof route === 'function' ? route(request) : route;
}

/** Serves `routes`; every other path is read from tests/fixtures. */
export async function servePages(routes: Record<string, Route> = {}): Promise<Site> {
  const table = new Map(Object.entries(routes));
  const streams = new Map<string, http.RequestListener>();
  const requests: string[] = [];
  const server = http.createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    requests.push(`${request.method} ${request.headers.host?.replace(/:\d+$/, '')}${request.url}`);
    const stream = streams.get(path);
    if (stream) return stream(request, response);
    const { body, status = 200, headers } = await answer(request, table.get(path), path);
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    route: (path, route) => table.set(path, route),
    stream: (path, write) => streams.set(path, write),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
