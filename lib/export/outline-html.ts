// The outline as an HTML page of its own: nested lists that word processors take as they are.
import type { Article, OutlineNode } from '../article';
import { toCsl } from '../citation/to-csl';
import { cleanLine } from '../text/clean-text';
import { escapeHtml } from '../text/escape/html';
import { cleanLink } from '../url/clean-link';
import { toCoins } from './coins';
import type { ReadyOptions } from './options';
import { listSourceFields } from './source-block';

export function writeHtmlOutline(article: Article, options: ReadyOptions): string {
  return writeHtmlPage(article, options, writeHtmlList(options.outline, options));
}

/** The article's language for an attribute; '' where it does not tell. */
export const languageTag = ({ lang }: Pick<Article, 'lang'>): string =>
  /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(lang) ? lang : '';

/** A whole document; `body` is HTML that is safe already. */
function writeHtmlPage(article: Article, options: ReadyOptions, body: string): string {
  const title = escapeHtml(cleanLine(article.title));
  const lang = languageTag(article);
  return [
    '<!DOCTYPE html>',
    `<html${lang && ` lang="${lang}"`} dir="${article.dir === 'rtl' ? 'rtl' : 'ltr'}">`,
    `<head><meta charset="utf-8"><title>${title}</title></head>`,
    '<body>',
    `<h1>${title}</h1>`,
    writeHtmlSource(article, options),
    toCoins(toCsl(article, { accessed: options.accessed })),
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

export function writeHtmlSource(article: Article, options: ReadyOptions): string {
  const fields = listSourceFields(article, options).map(({ key, label, value }) => {
    const text = escapeHtml(value);
    const shown = key === 'link' ? `<a href="${text}">${text}</a>` : `<bdi>${text}</bdi>`;
    return `${escapeHtml(label)}${escapeHtml(options.labels.colon)}${shown}`;
  });
  return `<p>${fields.join('<br>\n')}</p>`;
}

export function writeHtmlList(nodes: readonly OutlineNode[], options: ReadyOptions): string {
  if (!nodes.length) return '';
  return `<ul>\n${nodes.map((node) => writeItem(node, options)).join('\n')}\n</ul>`;
}

function writeItem(node: OutlineNode, options: ReadyOptions): string {
  const text = escapeHtml(cleanLine(node.text));
  const url = cleanLink(options.linkFor(node));
  const shown = url ? `<a href="${escapeHtml(url)}">${text}</a>` : text;
  return `<li>${[shown, writeHtmlList(node.children, options)].filter(Boolean).join('\n')}</li>`;
}
