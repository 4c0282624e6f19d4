// Words of a language stand in its pack. Code that reads pages holds none: neither letters of another script nor umlauts in a string
// or an expression, but for the grammars, which say so in their names, and the table of portals.
import { type AnyNode, parse } from 'acorn';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { readSourceFiles, type SourceFile } from './support/source-files';

const FOLDERS = ['lib/extract', 'lib/dates', 'lib/names'];
const MAY_HOLD_WORDS = /-grammar\.ts$|^lib\/extract\/rules\/portals\.ts$/;
/** Letters beyond ASCII: Han, kana, hangul, Cyrillic, Arabic … and é, ß, ü. Bars and units of measure are none. */
const FOREIGN = /(?![丨ªº])\p{L}/u;
const ASCII_LETTER = /[A-Za-z]/g;

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function* walk(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* walk(child);
}

/** What a literal says: a string, a piece of a template, an expression. */
function textOf(node: AnyNode): string {
  if (node.type === 'Literal' && node.regex) return node.regex.pattern;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateElement' ? (node.value.cooked ?? '') : '';
}

async function findForeign({ path, text }: SourceFile): Promise<string[]> {
  const { code } = await transform(text, { loader: 'ts', charset: 'utf8' });
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  return [...walk(program)]
    .map(textOf)
    .filter((literal) => FOREIGN.test(literal.replace(ASCII_LETTER, '')))
    .map((literal) => `${path}: ${literal.slice(0, 60)}`);
}

test('no word of a language stands outside of its pack', async () => {
  const files = readSourceFiles(...FOLDERS).filter(({ path }) => !MAY_HOLD_WORDS.test(path));
  const found = (await Promise.all(files.map(findForeign))).flat();
  expect(found).toEqual([]);
});

test('planted: a Chinese string, an umlaut in an expression and a Cyrillic template are found; a comment is not', async () => {
  const text =
    "const a = '来源'; const b = /für/; const c = `x ${a} дата`; // 来源\nconst d = 'Fuer | ｜ ©';";
  expect(await findForeign({ path: 'planted.ts', text })).toEqual([
    'planted.ts: 来源',
    'planted.ts: für',
    'planted.ts:  дата',
  ]);
});
