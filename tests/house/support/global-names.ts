// Which global names a source file reads when it runs: types are gone by then.
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

interface AstNode {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is AstNode =>
  typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string';

function childrenOf(node: AstNode): AstNode[] {
  return Object.values(node).flat().filter(isNode);
}

const DECLARED_BY: Record<string, readonly string[]> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
};

/** Names bound by a pattern: a, {a, b: c}, [d], ...e, f = 1 */
function namesIn(pattern: unknown): string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(namesIn);
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  if (pattern.type === 'Property') return namesIn(pattern.value);
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left);
  return childrenOf(pattern).flatMap(namesIn);
}

/** Where an identifier is a name of something's part, not of a thing. */
function isPart(node: AstNode, parent: AstNode): boolean {
  if (parent.computed === true) return false;
  if (parent.type === 'MemberExpression') return parent.property === node;
  if (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type))
    return parent.key === node && parent.value !== node;
  return /^(?:Export|Import)\w*Specifier$/.test(parent.type);
}

/** Identifiers that no line of the file declares: a name declared anywhere in the file is taken for its own everywhere. */
export function readGlobalNames(source: string): string[] {
  const { code } = transformSync(source, { loader: 'ts', target: 'es2022' });
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: AstNode, parent: AstNode | null) => {
    for (const key of DECLARED_BY[node.type] ?? [])
      for (const name of namesIn(node[key])) declared.add(name);
    if (node.type === 'Identifier' && !(parent && isPart(node, parent)))
      used.add(String(node.name));
    for (const child of childrenOf(node)) visit(child, node);
  };
  visit(parse(code, { ecmaVersion: 2024, sourceType: 'module' }) as unknown as AstNode, null);
  return [...used].filter((name) => !declared.has(name));
}
