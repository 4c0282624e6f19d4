// Org mode (orgmode.org/manual): export keywords, the source as a description list, the outline as headlines.

import type { Article, OutlineNode } from '../article';
import { cleanLink } from '../url/clean-link';
import { escapeOrg, orgLink } from './escape';
import type { ReadyOptions } from './options';
import { listSourceFields } from './source-block';

export function writeOrg(article: Article, options: ReadyOptions): string {
  const headlines = options.outline.flatMap((node) => listNode(node, options, 1));
  return `${writeOrgSource(article, options)}\n${headlines.join('\n')}\n`;
}

function writeOrgSource(article: Article, options: ReadyOptions): string {
  const fields = listSourceFields(article, options).map(({ key, label, value }) => {
    const shown =
      key === 'link'
        ? `[[${cleanLink(value).replace(/[[\]]/g, encodeURIComponent)}]]`
        : escapeOrg(value);
    return `- ${escapeOrg(label)} :: ${shown}`;
  });
  return [`#+title: ${escapeOrg(article.title)}`, '', ...fields, ''].join('\n');
}

function listNode(node: OutlineNode, options: ReadyOptions, depth: number): string[] {
  const line = `${'*'.repeat(depth)} ${orgLink(node.text, options.linkFor(node))}`;
  return [line, ...node.children.flatMap((child) => listNode(child, options, depth + 1))];
}
