// Files that import one another in a circle, types included: none of them can be read, tested or moved without the others.
import { dirname, join } from 'node:path';
import type { SourceFile } from './source-files';

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^'\n]+)'/g;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

function readImports({ path, text }: SourceFile, paths: ReadonlySet<string>): string[] {
  const targets = [...text.matchAll(IMPORT)].map(([, target]) => join(dirname(path), target ?? ''));
  return targets.flatMap(
    (target) => ENDINGS.map((ending) => target + ending).find((file) => paths.has(file)) ?? [],
  );
}

function findReachable(from: string, imports: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [...(imports.get(from) ?? [])];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    open.push(...(imports.get(file) ?? []));
  }
  return reached;
}

/** Each circle as the paths of all files that reach one another, in order of path. */
export function findCircles(files: readonly SourceFile[]): string[][] {
  const paths = new Set(files.map(({ path }) => path));
  const imports = new Map(files.map((file) => [file.path, readImports(file, paths)]));
  const reachable = new Map([...paths].map((path) => [path, findReachable(path, imports)]));
  const meet = (a: string, b: string) => !!reachable.get(a)?.has(b) && !!reachable.get(b)?.has(a);
  const circles = [...paths]
    .filter((path) => meet(path, path))
    .map((path) => [...paths].filter((other) => meet(path, other)).sort());
  return circles.filter(([first], i) => circles.findIndex((other) => other[0] === first) === i);
}
