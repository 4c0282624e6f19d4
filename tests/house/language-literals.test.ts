// Words of a language stand in its pack. Code that reads pages holds none: neither letters of another script nor umlauts in a string
// or an expression, but for the grammars, which say so in their names, and the tables of portals and of embeds.
import { type AnyNode, parse } from 'acorn';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { en } from '../../lib/language/en';
import { CODE_NAMES } from './support/code-names';
import { readSourceFiles, type SourceFile } from './support/source-files';

const FOLDERS = ['lib/extract', 'lib/dates', 'lib/names'];
const MAY_HOLD_WORDS = /-grammar\.ts$|^lib\/extract\/rules\/(?:portals|embeds)\.ts$/;
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

interface Literals {
  path: string;
  literals: string[];
}

async function readLiterals({ path, text }: SourceFile): Promise<Literals> {
  const { code } = await transform(text, { loader: 'ts', charset: 'utf8' });
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const statements = program.body.filter(({ type }) => type !== 'ImportDeclaration');
  return { path, literals: statements.flatMap((statement) => [...walk(statement)].map(textOf)) };
}

const findForeign = ({ path, literals }: Literals) =>
  literals
    .filter((literal) => FOREIGN.test(literal.replace(ASCII_LETTER, '')))
    .map((literal) => `${path}: ${literal.slice(0, 60)}`);

const wordsOf = (text: string) => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsOf);

/** Words of the English pack that page code has no names of. */
const ENGLISH = new Set(
  [en.lines, en.says, en.credits, en.months]
    .flatMap(textsOf)
    .flatMap(wordsOf)
    .filter((word) => !CODE_NAMES.has(word)),
);

const findEnglish = ({ path, literals }: Literals) =>
  literals
    .flatMap(wordsOf)
    .filter((word) => ENGLISH.has(word))
    .map((word) => `${path}: ${word}`);

const files = await Promise.all(
  readSourceFiles(...FOLDERS)
    .filter(({ path }) => !MAY_HOLD_WORDS.test(path))
    .map(readLiterals),
);

test('no word of a language stands outside of its pack', () => {
  expect(files.flatMap(findForeign)).toEqual([]);
});

test('no word of the English pack does either, but those that page code has names of', () => {
  const extract = files.filter(({ path }) => /^lib\/extract\/(?!rules\/clutter)/.test(path));
  expect(extract.flatMap(findEnglish)).toEqual([]);
});

test('planted: an English sentence is found, a class name is not', async () => {
  const text = "const a = /^(?:thank you for subscribing)/i; const b = '.comment a[rel=author]';";
  expect(findEnglish(await readLiterals({ path: 'planted.ts', text }))).toEqual([
    'planted.ts: thank',
    'planted.ts: you',
    'planted.ts: subscribing',
  ]);
});

test('planted: a Chinese string, an umlaut in an expression and a Cyrillic template are found; a comment is not', async () => {
  const text =
    "const a = '来源'; const b = /für/; const c = `x дата`; // 来源\nconst d = 'Fuer | ｜ ©';";
  expect(findForeign(await readLiterals({ path: 'planted.ts', text }))).toEqual([
    'planted.ts: 来源',
    'planted.ts: für',
    'planted.ts: x дата',
  ]);
});
