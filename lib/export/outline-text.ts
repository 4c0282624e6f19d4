// The outline as plain indented text.
import type { Article, OutlineNode } from '../article';
import { cleanLine } from '../text/clean-text';
import { cleanLink } from '../url/clean-link';
import { isolate } from './isolate';
import type { ReadyOptions } from './options';
import { listSourceFields } from './source-block';

const INDENT = '    ';

export function writeTextOutline(article: Article, options: ReadyOptions): string {
  return `${writeTextSource(article, options)}\n${listTextOutline(options)}\n`;
}

export const listTextOutline = (options: ReadyOptions): string =>
  options.outline.flatMap((node) => listNode(node, options, 0)).join('\n');

export function writeTextSource(article: Article, options: ReadyOptions): string {
  const fields = listSourceFields(article, options).map(
    ({ label, value }) => `${label}${options.labels.colon}${isolate(value)}`,
  );
  return `${[cleanLine(article.title), ...fields].join('\n')}\n`;
}

function listNode(node: OutlineNode, options: ReadyOptions, depth: number): string[] {
  const indent = INDENT.repeat(depth);
  const url = cleanLink(options.linkFor(node));
  const own = [indent + cleanLine(node.text), ...(url ? [`${indent}${INDENT}${url}`] : [])];
  return [...own, ...node.children.flatMap((child) => listNode(child, options, depth + 1))];
}
