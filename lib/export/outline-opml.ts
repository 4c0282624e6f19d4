// OPML 2.0 (opml.org/spec2.opml): one root entry for the article, its source in `_note`, the outline below.
import type { Article, OutlineNode } from '../article';
import { cleanLine } from '../text/clean-text';
import { escapeXml } from '../text/escape/xml';
import { cleanLink } from '../url/clean-link';
import type { ReadyOptions } from './options';
import { listSourceFields } from './source-block';

const INDENT = '  ';

export const writeOpml = (article: Article, options: ReadyOptions): string =>
  wrapOpml(article.title, options.accessed, [writeOpmlArticle(article, options)]);

/** A whole file. `accessed`: YYYY-MM-DD; `roots`: XML. */
export function wrapOpml(name: string, accessed: string, roots: readonly string[]): string {
  const title = escapeXml(cleanLine(name));
  const date = new Date(`${accessed}T00:00:00Z`);
  const created = Number.isNaN(date.getTime())
    ? ''
    : `\n    <dateCreated>${date.toUTCString()}</dateCreated>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>${title}</title>${created}
  </head>
  <body>
${roots.join('\n')}
  </body>
</opml>
`;
}

/** The article's own entry, at the second level of a file; `more`: entries behind its outline. */
export function writeOpmlArticle(
  article: Article,
  options: ReadyOptions,
  more: readonly string[] = [],
): string {
  const note = listSourceFields(article, options)
    .map(({ label, value }) => `${label}${options.labels.colon}${value}`)
    .join('\n');
  const attributes = writeOpmlAttributes(article.title, article.canonicalUrl || article.url);
  const children = options.outline.map((node) => writeNode(node, options, 3));
  return wrapOpmlEntry(`${attributes} _note="${escapeXml(note)}"`, [...children, ...more], 2);
}

function writeNode(node: OutlineNode, options: ReadyOptions, depth: number): string {
  const children = node.children.map((child) => writeNode(child, options, depth + 1));
  return wrapOpmlEntry(writeOpmlAttributes(node.text, options.linkFor(node)), children, depth);
}

/** `text` is required of every outline; `type="link"` goes with `url`. */
export function writeOpmlAttributes(text: string, address: string): string {
  const url = cleanLink(address);
  const link = url && ` type="link" url="${escapeXml(url)}"`;
  return `text="${escapeXml(cleanLine(text))}"${link}`;
}

export function wrapOpmlEntry(
  attributes: string,
  children: readonly string[],
  depth: number,
): string {
  const indent = INDENT.repeat(depth);
  if (!children.length) return `${indent}<outline ${attributes}/>`;
  return `${indent}<outline ${attributes}>\n${children.join('\n')}\n${indent}</outline>`;
}
