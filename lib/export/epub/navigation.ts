// The outline as the book's navigation (EPUB 3.3, 7: the EPUB navigation document).
import type { Article, OutlineNode } from '../../article';
import { cleanLine } from '../../text/clean-text';
import { escapeXml } from '../../text/escape/xml';
import type { ReadyOptions } from '../options';
import { writePage } from './chapter';

export function writeNavigation(
  article: Article,
  { outline }: ReadyOptions,
  targets: ReadonlyMap<number, string>,
): string {
  const title = cleanLine(article.title) || '—';
  const own = writeEntry(title, 'article.xhtml', writeList(outline, targets));
  const nav = `<nav epub:type="toc" id="toc"><h1>${escapeXml(title)}</h1><ol>${own}</ol></nav>`;
  return writePage(article, title, nav);
}

function writeList(nodes: readonly OutlineNode[], targets: ReadonlyMap<number, string>): string {
  if (nodes.length === 0) return '';
  const entries = nodes.map(({ text, line, children }) => {
    const target = targets.get(line);
    const address = target ? `article.xhtml#${target}` : 'article.xhtml';
    return writeEntry(cleanLine(text) || '—', address, writeList(children, targets));
  });
  return `<ol>${entries.join('')}</ol>`;
}

const writeEntry = (text: string, address: string, list: string) =>
  `<li><a href="${address}">${escapeXml(text)}</a>${list}</li>`;
