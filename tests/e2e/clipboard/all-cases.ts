// Every page of the clipboard tests, and what puts them on a server.
import { type Site, servePages } from '../harness';
import { FERRY } from './ferry-case';
import { LIBRARY } from './library-case';
import type { PageCase } from './page-cases';
import {
  CLOSED_ROOT,
  HOSTILE,
  JEALOUS,
  NOTICE,
  OPEN_ROOT,
  REFUSING,
  SECURE,
  STRICT,
  TAIWAN,
} from './small-cases';

export const PAGES: PageCase[] = [
  LIBRARY,
  FERRY,
  HOSTILE,
  JEALOUS,
  STRICT,
  OPEN_ROOT,
  CLOSED_ROOT,
  SECURE,
  TAIWAN,
  NOTICE,
];

export function serveCases(): Promise<Site> {
  const routes = [...PAGES, REFUSING].map(({ path, body, headers }) => [
    path.split('?')[0],
    { body, headers },
  ]);
  return servePages(Object.fromEntries(routes));
}
