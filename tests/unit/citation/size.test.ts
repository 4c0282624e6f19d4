import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../lib/citation/', import.meta.url));
/** What the extension uses of it. */
const ENTRIES = ['biblatex', 'csl-json', 'default-style', 'format-citation', 'ris', 'to-csl'];
/** Bytes, minified: the code is injected into pages. */
const LIMIT = 9_400;
/** What extraction brings into the page anyway. */
const BASICS = ['../text/*', '../../text/*', '../url/*'];

it(`the citation code stays under ${LIMIT} bytes`, async () => {
  const contents = ENTRIES.map((name) => `export * from './${name}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: FOLDER },
    bundle: true,
    external: BASICS,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  expect(outputFiles[0]?.contents.byteLength).toBeLessThan(LIMIT);
});
