// A FreeMind map (freemind.xsd, version 1.0.1), which XMind, Freeplane and most other mind-map programs open.
import type { Article, OutlineNode } from '../article';
import { cleanLine } from '../text/clean-text';
import { escapeXml } from '../text/escape/xml';
import { cleanLink } from '../url/clean-link';
import type { ReadyOptions } from './options';
import { listSourceFields } from './source-block';

export function writeFreeMind(article: Article, options: ReadyOptions): string {
  const root = writeAttributes(article.title, article.canonicalUrl || article.url);
  const children = options.outline.map((node) => writeNode(node, options));
  return [
    '<map version="1.0.1">',
    `<node ${root}>`,
    writeNote(article, options),
    ...children,
    '</node>',
    '</map>',
    '',
  ].join('\n');
}

/** Notes are XHTML in a `richcontent` element. */
function writeNote(article: Article, options: ReadyOptions): string {
  const lines = listSourceFields(article, options).map(
    ({ label, value }) => `<p>${escapeXml(`${label}${options.labels.colon}${value}`)}</p>`,
  );
  return `<richcontent TYPE="NOTE"><html><head/><body>${lines.join('')}</body></html></richcontent>`;
}

function writeNode(node: OutlineNode, options: ReadyOptions): string {
  const attributes = writeAttributes(node.text, options.linkFor(node));
  if (!node.children.length) return `<node ${attributes}/>`;
  const children = node.children.map((child) => writeNode(child, options));
  return [`<node ${attributes}>`, ...children, '</node>'].join('\n');
}

function writeAttributes(text: string, address: string): string {
  const url = cleanLink(address);
  return `TEXT="${escapeXml(cleanLine(text))}"${url && ` LINK="${escapeXml(url)}"`}`;
}
