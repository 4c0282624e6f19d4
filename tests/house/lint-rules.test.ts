// The lint rules that hold the house up: each violation planted here must be found by the rule that is meant for it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './support/source-files';

const lines = (count: number) => Array.from({ length: count }, (_, i) => `  go(${i});`).join('\n');
const longFunction = (count: number) =>
  `export function run(go: (n: number) => void) {\n${lines(count)}\n}\n`;

/** [file, code, rule that must fire; '' for none] */
const PLANTED: [string, string, string][] = [
  ['lib/quote/a.ts', "export { a } from '../platform/browser';", 'noRestrictedImports'],
  ['lib/extract/body/b.ts', "export { a } from '../../ui/panel';", 'noRestrictedImports'],
  ['lib/outline/c.ts', "export { a } from '../../entrypoints/background';", 'noRestrictedImports'],
  ['lib/outline/d.ts', "export { a } from 'webextension-polyfill';", 'noRestrictedImports'],
  ['lib/outline/e.ts', "export { a } from 'wxt/utils/storage';", 'noRestrictedImports'],
  ['lib/citation/f.ts', "export { render } from 'preact';", 'noRestrictedImports'],
  ['lib/extract/g.ts', 'export const a = () => document.title;', 'noRestrictedGlobals'],
  ['lib/extract/h.ts', 'export const a = () => window.name;', 'noRestrictedGlobals'],
  ['lib/extract/i.ts', "export const a = () => fetch('/x');", 'noRestrictedGlobals'],
  ['lib/extract/j.ts', 'export const a = () => chrome.runtime.id;', 'noRestrictedGlobals'],
  ['lib/extract/k.ts', 'export const a = () => browser.runtime.id;', 'noRestrictedGlobals'],
  ['lib/extract/l.ts', 'export const a = (document: Document) => document.title;', ''],
  ['lib/dates/la.ts', 'export const a = (e: Element) => e.id;', 'noRestrictedGlobals'],
  ['lib/names/lb.ts', 'export const a = (d: Document) => d.title;', 'noRestrictedGlobals'],
  ['lib/text/lc.ts', 'export const a = Node.TEXT_NODE;', 'noRestrictedGlobals'],
  ['lib/url/ld.ts', 'export const a = () => location.href;', 'noRestrictedGlobals'],
  ['lib/dates/le.ts', "export { a } from '../extract/stages';", 'noRestrictedImports'],
  ['lib/names/lf.ts', "export { a } from '../platform/browser';", 'noRestrictedImports'],
  ['lib/names/lg.ts', "export { a } from '../dates/read-clock';", ''],
  ['lib/quote/m.ts', "export { a } from '../extract/stages';", ''],
  ['lib/inert-document.ts', 'export const a = () => window.name;', ''],
  ['lib/dom-access.ts', "export { a } from './extract/stages';", 'noRestrictedImports'],
  ['lib/language/ma.ts', "export { a } from '../extract/stages';", 'noRestrictedImports'],
  ['lib/ui/popup/n.tsx', "export { a } from '../../platform/browser';", 'noRestrictedImports'],
  ['lib/ui/popup/o.tsx', "export { a } from '../../quote/make-quote';", ''],
  ['lib/ui/p.ts', 'export const a = () => chrome.runtime.id;', 'noRestrictedGlobals'],
  ['lib/platform/q.ts', "export { a } from '../ui/popup/panel';", 'noRestrictedImports'],
  ['entrypoints/popup/r.ts', "export { a } from '../background';", 'noRestrictedImports'],
  ['entrypoints/library/s.ts', "export { a } from '../popup/main';", 'noRestrictedImports'],
  [
    'entrypoints/popup/v.ts',
    "export { a } from '../view-control.content/reading';",
    'noRestrictedImports',
  ],
  ['entrypoints/popup/t.ts', "export { a } from '../../lib/ui/popup/panel';", ''],
  ['entrypoints/popup/u.ts', "export { a } from 'webextension-polyfill';", 'noRestrictedImports'],
  ['lib/quote/v.ts', longFunction(51), 'noExcessiveLinesPerFunction'],
  ['lib/quote/w.ts', longFunction(49), ''],
  ['lib/ui/x.tsx', longFunction(81), 'noExcessiveLinesPerFunction'],
  ['lib/ui/y.tsx', longFunction(60), ''],
  ['lib/quote/z.ts', `${lines(251).replaceAll(/^ +/gm, '')}\n`, 'noExcessiveLinesPerFile'],
  ['lib/quote/aa.ts', 'export const a = (b: 1, c: 1, d: 1, e: 1) => [b, c, d, e];', 'useMaxParams'],
  ['lib/quote/ab.ts', 'export const a = (b: string) => eval(b);', 'noGlobalEval'],
];

interface Diagnostic {
  category: string;
  location: { path: string | { file: string } };
}

let folder: string;
let diagnostics: Diagnostic[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingyue-lint-'));
  copyFileSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  for (const [path, code] of PLANTED) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  diagnostics = JSON.parse(stdout).diagnostics;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rulesFor(path: string): string[] {
  const pathOf = ({ location }: Diagnostic) =>
    typeof location.path === 'string' ? location.path : location.path.file;
  return diagnostics
    .filter((d) => pathOf(d) === path)
    .map((d) => d.category.split('/').at(-1) ?? '');
}

test.each(PLANTED)('%s: %s → %s', (path, _code, rule) => {
  expect(rulesFor(path)).toEqual(rule ? [rule] : []);
});
