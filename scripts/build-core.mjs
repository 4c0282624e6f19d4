// Builds lib/core.ts alone: one ES module without imports, and its types beside it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readLicences } from './licences.mjs';

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
// The keys of the extension's own sentences are no part of the package.
const keys = join(TYPES, 'message-key.d.ts');
writeFileSync(keys, readFileSync(keys, 'utf8').replace(/keyof typeof import\([^)]*\)/, 'string'));
const entry = `./${relative(OUT, join(dirname(TYPES), 'types/core.js'))}`;
writeFileSync(join(OUT, 'qingyue-core.d.ts'), `export * from '${entry}';\n`);

/** The folder as a package: `npm pack .output/core`. */
function writePackage() {
  const { version, license } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { repository } = JSON.parse(readFileSync(join(ROOT, 'lib/project.json'), 'utf8'));
  const about = {
    name: 'qingyue-core',
    version,
    description: 'The article of a news page, its outline, fields, citations and quotes',
    license,
    repository,
    type: 'module',
    exports: { '.': { types: './qingyue-core.d.ts', default: './qingyue-core.js' } },
    types: './qingyue-core.d.ts',
    bin: { 'qingyue-lines': './bin/qingyue-lines.mjs' },
    engines: { node: '>=20' },
    sideEffects: false,
    peerDependencies: { jsdom: '>=26' },
    peerDependenciesMeta: { jsdom: { optional: true } },
  };
  writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
  writeFileSync(join(OUT, 'licences.txt'), readLicences());
  cpSync(join(ROOT, 'docs/core/README.md'), join(OUT, 'README.md'));
  for (const path of ['LICENSE', 'cli/lines', 'cli/decode-page.mjs', 'bin/qingyue-lines.mjs'])
    cpSync(join(ROOT, path), join(OUT, path), { recursive: true });
}
writePackage();
