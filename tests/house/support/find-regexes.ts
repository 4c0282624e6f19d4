// Every regular expression that stands in a source file: literals, and `new RegExp` of plain strings.
import { type AnyNode, parse } from 'acorn';
import { transform } from 'esbuild';
import type { SourceFile } from './source-files';

export interface Regex {
  path: string;
  line: number;
  source: string;
  flags: string;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function* walk(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* walk(child);
    }
  }
}

function readString(node: AnyNode | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? null;
  }
  return null;
}

function readRegex(node: AnyNode): { source: string; flags: string } | null {
  if (node.type === 'Literal' && node.regex) {
    return { source: node.regex.pattern, flags: node.regex.flags };
  }
  const made = node.type === 'NewExpression' || node.type === 'CallExpression';
  if (!made || node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return null;
  const source = readString(node.arguments[0]);
  return source === null ? null : { source, flags: readString(node.arguments[1]) ?? '' };
}

const isConstruction = (node: AnyNode) =>
  (node.type === 'NewExpression' || node.type === 'CallExpression') &&
  node.callee.type === 'Identifier' &&
  node.callee.name === 'RegExp';

async function parseSource({ path, text }: SourceFile): Promise<AnyNode> {
  const loader = path.endsWith('x') ? 'tsx' : 'ts';
  const { code } = await transform(text, { loader, jsx: 'automatic', charset: 'utf8' });
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
}

/** How many expressions a file puts together that cannot be read from its source. */
export async function findConstructions(file: SourceFile): Promise<number> {
  const program = await parseSource(file);
  return [...walk(program)].filter((node) => isConstruction(node) && readRegex(node) === null)
    .length;
}

export async function findRegexes({ path, text }: SourceFile): Promise<Regex[]> {
  const program = await parseSource({ path, text });
  const lineOf = (source: string) =>
    text.slice(0, Math.max(text.indexOf(source), 0)).split('\n').length;
  return [...walk(program)]
    .map(readRegex)
    .filter((regex) => regex !== null)
    .map((regex) => ({ path, line: lineOf(regex.source), ...regex }));
}
