// The core runs where there is no page: no name that only a page has is read, but for the one window of lib/inert-document.ts.
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readGlobalNames } from './support/global-names';
import { readSourceFiles } from './support/source-files';

/** What a window names and a plain Node does not. */
const ONLY_IN_PAGES = new Set(
  Object.getOwnPropertyNames(new JSDOM('').window).filter((name) => !(name in globalThis)),
);

/** `typeof window` there asks whether there is one. */
const ALLOWED: Record<string, readonly string[]> = { 'lib/inert-document.ts': ['window'] };

const isOfPage = (name: string) => ONLY_IN_PAGES.has(name);

test('no file of the core reads a name that only a page has', () => {
  const core = readSourceFiles('lib').filter(({ path }) => !/^lib\/(?:ui|platform)\//.test(path));
  expect(core.length).toBeGreaterThan(100);
  const found = core.flatMap(({ path, text }) => {
    const allowed = ALLOWED[path] ?? [];
    return readGlobalNames(text)
      .filter((name) => isOfPage(name) && !allowed.includes(name))
      .map((name) => `${path}: ${name}`);
  });
  expect(found).toEqual([]);
});

test.each([
  ['const read = Node.prototype;', ['Node']],
  [
    'export const p = (h: string) => new DOMParser().parseFromString(h, "text/html");',
    ['DOMParser'],
  ],
  ['if (x instanceof HTMLElement) y();', ['HTMLElement']],
  ['const { body } = document;', ['document']],
  ['const f = (e: Element) => getComputedStyle(e);', ['getComputedStyle']],
  ['export const a: Node = b as Node; interface Text { c: Comment }', []],
  ['class Text {} new Text(); const f = (document: Document) => document.body;', []],
  ['x.document.Node; const y = { Node: 1 };', []],
])('%s reads %j', (source, names) => {
  expect(readGlobalNames(source).filter(isOfPage)).toEqual(names);
});
