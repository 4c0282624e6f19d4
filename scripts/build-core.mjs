// Builds lib/core.ts alone: one ES module without imports, and its types beside it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.output/core');
const TYPES = join(OUT, 'types');

await build({
  entryPoints: [join(ROOT, 'lib/core.ts')],
  outfile: join(OUT, 'qingyue-core.js'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
});

rmSync(TYPES, { recursive: true, force: true });
mkdirSync(TYPES, { recursive: true });
const tsconfig = {
  extends: join(ROOT, 'tsconfig.json'),
  compilerOptions: {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    allowImportingTsExtensions: false,
    rootDir: join(ROOT, 'lib'),
    outDir: TYPES,
    types: [],
  },
  include: [],
  files: [join(ROOT, 'lib/core.ts')],
};
const config = join(OUT, 'tsconfig.json');
writeFileSync(config, JSON.stringify(tsconfig));
execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', config], {
  stdio: 'inherit',
});
rmSync(config);

/** Declarations are read with Node's resolution too, which wants the file name whole. @param {string} folder */
function completeImports(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(from '\.{1,2}\/[^']+?)(\.js)?'/g, "$1.js'"));
  }
}
completeImports(TYPES);
const entry = `./${relative(OUT, join(dirname(TYPES), 'types/core.js'))}`;
writeFileSync(join(OUT, 'qingyue-core.d.ts'), `export * from '${entry}';\n`);
