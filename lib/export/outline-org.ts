// Org mode (orgmode.org/manual): export keywords, the source as a description list, the outline as headlines.
import type { Article, OutlineNode } from '../article';
import { cleanLine } from '../text/clean-text';
import { escapeOrg, orgLink, orgUrl } from '../text/escape/org';
import { cleanLink } from '../url/clean-link';
import type { ReadyOptions } from './options';
import { listSourceFields } from './source-block';

export function writeOrg(article: Article, options: ReadyOptions): string {
  const title = `#+title: ${escapeOrg(cleanLine(article.title))}`;
  const source = listOrgSource(article, options);
  return `${[title, '', ...source, ''].join('\n')}\n${listOrgOutline(options, 1)}\n`;
}

/** `level` of the first headlines. */
export const listOrgOutline = (options: ReadyOptions, level: number): string =>
  options.outline.flatMap((node) => listNode(node, options, level)).join('\n');

export function listOrgSource(article: Article, options: ReadyOptions): string[] {
  return listSourceFields(article, options).map(({ key, label, value }) => {
    const shown = key === 'link' ? `[[${orgUrl(value)}]]` : escapeOrg(value);
    return `- ${escapeOrg(label)} :: ${shown}`;
  });
}

function listNode(node: OutlineNode, options: ReadyOptions, depth: number): string[] {
  const [text, url] = [cleanLine(node.text), cleanLink(options.linkFor(node))];
  const line = `${'*'.repeat(depth)} ${url ? orgLink(url, text) : escapeOrg(text)}`;
  return [line, ...node.children.flatMap((child) => listNode(child, options, depth + 1))];
}
